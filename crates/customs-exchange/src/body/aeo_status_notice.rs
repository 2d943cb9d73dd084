//! [`AeoStatusNotice`]: the authorised operators of a country, for another that recognises them.

use customs_declaration::Address;
use customs_macros::class;
use customs_model::{Code, DateTime, Identifier, Indicator, Text};

use crate::envelope::Body;

/// The authorised operators of a country, for another that recognises them: the whole list
/// (function 9), changes (4) or deletions (3). A query (13) asks for them, its answer (11) gives them.
/// The fields are what arrangements of mutual recognition exchange; queries are our design.
// The name is that of the message type; the rule for names of classes would make it `AEOStatusNotice`.
#[class(name = "AeoStatusNotice")]
pub struct AeoStatusNotice {
    /// Whether it is, or asks for, the whole list or what changed.
    #[element(format = "an..17", codes = "operator-list")]
    pub list_kind_code: Code,
    /// In a query: the trader identification numbers it asks about. Without one it asks for all.
    #[element("R143", "an..17")]
    pub queried_id: Vec<Identifier>,
    /// The operators; at least one, except in a query and in the answer that there is none.
    pub operator: Vec<AuthorisedOperator>,
}

/// An authorised economic operator.
#[class]
pub struct AuthorisedOperator {
    /// Trader identification number: the country as two letters, then one to fifteen characters.
    #[element("R143", "an..17")]
    pub trader_id: Identifier,
    /// Number of the authorisation, of which there is no second.
    #[element(format = "an..70")]
    pub authorisation_id: Identifier,
    /// Name of the operator.
    #[element(format = "an..70")]
    pub name: Text,
    /// The programme or the kind of certificate: 878 for security and safety, 879 for compliance, 891
    /// for both (UN/EDIFACT 1001), or a code of the country.
    #[element(format = "an..17")]
    pub programme_type_code: Code,
    /// The status of the authorisation.
    #[element(format = "an..17", codes = "operator-status")]
    pub status_code: Code,
    /// The day on which the operator was validated or authorised.
    #[element(format = "an..35")]
    pub validated_on: DateTime,
    /// The day from which the status holds.
    #[element(format = "an..35")]
    pub effective_from: DateTime,
    /// The last day on which it holds.
    #[element(format = "an..35")]
    pub effective_to: Option<DateTime>,
    /// Why the status is what it is.
    #[element(format = "an..512")]
    pub status_reason: Option<Text>,
    /// The country that authorised the operator, as two letters.
    #[element(format = "a2", codes = "ISO 3166-1")]
    pub issuing_country_code: Code,
    /// What the operator does in the supply chain: MF manufactures, FW forwards, CS consolidates, WH
    /// keeps a warehouse …; or a code of the country.
    #[element("R005", "an..3", codes = "UN/EDIFACT 3035")]
    pub role_code: Vec<Code>,
    /// Where the operator is.
    pub address: Address,
    /// Whether the operator agrees that this is sent.
    pub trader_consent: TraderConsent,
    /// What changed; required in a list of changes.
    pub change: Option<Box<OperatorChange>>,
    /// The places that the authorisation covers.
    pub site: Vec<Address>,
    /// Numbers of the operator in other schemes.
    pub other_identification: Vec<OperatorIdentification>,
}

/// Whether an operator agrees that its data are sent. Without consent there are no benefits: who
/// withdraws it leaves the list.
#[class]
pub struct TraderConsent {
    /// Whether the operator agrees.
    #[element]
    pub given: Indicator,
    /// Since when.
    #[element(format = "an..35")]
    pub declared_on: DateTime,
}

/// What changed for an operator since the list before.
#[class]
pub struct OperatorChange {
    /// What changed.
    #[element(format = "an..17", codes = "operator-change")]
    pub kind_code: Code,
    /// The day from which the change has effect.
    #[element(format = "an..35")]
    pub effective_on: DateTime,
}

/// The number of an operator in another scheme.
#[class]
pub struct OperatorIdentification {
    /// The scheme, for example MID for a manufacturer identification.
    #[element(format = "an..17")]
    pub scheme_code: Code,
    /// The number.
    #[element(format = "an..44")]
    pub id: Identifier,
}

impl Body for AeoStatusNotice {
    const TYPE: &'static str = "AeoStatusNotice";
    const ROOT: &'static str = "AeoStatusNoticeMessage";
    const FUNCTIONS: &'static [&'static str] = &["3", "4", "9", "11", "13", "53"];
}
