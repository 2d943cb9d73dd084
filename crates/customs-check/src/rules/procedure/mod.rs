//! Procedures, documents, parties.

mod documents;
mod levels;
mod parties;

super::family! {
    procedure_format,
    procedure_pair,
    same_category,
    procedure_previous_document,
    previous_doc_complete,
    lrn,
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
