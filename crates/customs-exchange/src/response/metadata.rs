//! [`ResponseMetaData`]: the envelope that responses travel in.

use customs_macros::class;
use customs_model::{Code, Text};

use super::Response;

/// The envelope with one or more responses; in a message its name is `MetaData`, as that of the
/// envelope of a declaration.
#[class(name = "MetaData")]
pub struct ResponseMetaData {
    /// Version of the WCO Data Model the message follows, for example 3.6.
    #[element]
    pub wco_data_model_version_code: Option<Code>,
    /// Name of the message in the WCO Data Model: RES for a response.
    #[element]
    pub wco_type_name: Option<Text>,
    /// Country whose administration defines the message, as two letters of ISO 3166-1.
    #[element]
    pub responsible_country_code: Option<Code>,
    /// Name of the administration that defines the message.
    #[element]
    pub responsible_agency_name: Option<Text>,
    /// The administration's code for its own variant of the message.
    #[element]
    pub agency_assigned_customization_code: Option<Code>,
    /// Version of the administration's variant of the message, for example v2.1.
    #[element]
    pub agency_assigned_customization_version_code: Option<Code>,
    /// The responses, in the order in which they were issued.
    pub response: Vec<Response>,
}
