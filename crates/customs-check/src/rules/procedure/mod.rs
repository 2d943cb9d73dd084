//! Procedures, documents, parties.

mod documents;
mod levels;
mod parties;

crate::family::family! {
    procedure_format,
    procedure_pair,
    same_category,
    procedure_previous_document,
    export_exporter,
    onward_supply,
    previous_doc_complete,
    ducr_format,
    mucr_format,
    ucr_wco,
    lrn,
    repeated_reference,
    repeated_ucr,
    mrn_check,
    grn_format,
    eori_format,
    vat_number,
    party_id_xor_name,
    same_party,
    agent_status,
    header_or_item,
    item_level_only_if_different,
    document_status,
    document_date,
    authorisation_document,
    guarantee,
}
