//! Procedures, documents, parties.

mod documents;
mod levels;
mod parties;

crate::family::family! {
    procedure_format,
    procedure_pair,
    same_category,
    procedure_previous_document,
    previous_doc_complete,
    ducr_format,
    mucr_format,
    ucr_wco,
    lrn,
    mrn_check,
    grn_format,
    eori_format,
    party_id_xor_name,
    same_party,
    agent_status,
    header_or_item,
    item_level_only_if_different,
    document_status,
    document_date,
    document_quantity_unit,
    authorisation_document,
    guarantee,
}
