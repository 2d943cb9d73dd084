//! [`AssistanceRequest`]: one administration asks another for assistance.

use customs_declaration::Address;
use customs_macros::class;
use customs_model::{Amount, Code, DateTime, Identifier, Indicator, Text};

use crate::component::{Commodity, Document, MeansOfTransport, NominalData, Party, Route};
use crate::envelope::{Body, ContactPoint, Provision};

/// One administration asks another for assistance in a customs matter. What a request has to say is
/// fixed by the agreements on assistance (model: article 13); what can be asked, by their articles
/// 3 to 16.
///
/// The published counterpart is the common request of excise movements (IE721). Both say why something is asked, by
/// whom and about whom; IE721 has codes for the reason and for the actions that are asked for, a risk profile, a
/// deadline in every message, and the reference codes of the movements. Here the reason is words, what is asked for has
/// codes of our own (`assistance`), a deadline need not be given (`ReplyBy` of the envelope), and the provision that
/// allows it, what was verified before, goods, routes, means of transport, surveillance and controlled delivery can be
/// said.
#[class]
pub struct AssistanceRequest {
    /// The matter, in a few words.
    #[element(format = "an..256")]
    pub matter: Text,
    /// Why assistance is asked.
    #[element(format = "an..2048")]
    pub reason: Text,
    /// The case: what happened, what is known.
    #[element(format = "an..2048")]
    pub case_description: Text,
    /// In which kind of proceeding the answer is to be used.
    #[element(format = "an..35", codes = "proceeding-nature")]
    pub proceeding_nature_code: Option<Code>,
    /// What in a declaration is doubted; at least one where the assistance is about
    /// DoubtOnDeclaredInformation.
    #[element(format = "an..17", codes = "doubted-element")]
    pub doubted_element_code: Vec<Code>,
    /// What the requesting administration has already asked elsewhere.
    #[element(format = "an..2048")]
    pub enquiries_already_made: Option<Text>,
    /// A procedure that the answer is asked to follow.
    #[element(format = "an..512")]
    pub procedure_requested: Option<Text>,
    /// Whether the requesting administration could not comply if it were asked the same, which the
    /// agreements (model: article 19) want said.
    #[element]
    pub no_reciprocity: Indicator,
    /// Whether the fact and the content of the request are to be kept confidential. (Protocol to
    /// eliminate illicit trade in tobacco products, article 29.)
    #[element]
    pub keep_request_confidential: Indicator,
    /// The kinds of assistance that are asked; at least one.
    #[element(required)]
    pub assistance: Vec<AssistanceSought>,
    /// The law that applies to the case; at least one.
    #[element(required)]
    pub applicable_provision: Vec<Provision>,
    /// The declarations that the request is about. Required where declared information is doubted;
    /// required of a question after a lawful import or export that has not both goods and a route.
    pub declaration: Vec<Document>,
    /// What is to be found out.
    pub information_sought: Vec<InformationSought>,
    /// What the requesting administration has verified itself.
    pub verification_done: Option<Box<VerificationDone>>,
    /// Whether originals are needed, where copies do not do.
    pub originals_requested: Option<Box<OriginalsRequested>>,
    /// The goods that the request is about.
    pub goods: Vec<Commodity>,
    /// The route of the goods.
    pub route: Option<Box<Route>>,
    /// The means of transport that the request is about.
    pub means_of_transport: Vec<MeansOfTransport>,
    /// The premises that the request is about.
    pub premises: Vec<Premises>,
    /// What is to be watched; required where Surveillance is asked.
    pub surveillance: Option<Box<Surveillance>>,
    /// The delivery under control; required where ControlledDelivery is asked.
    pub controlled_delivery: Option<Box<ControlledDelivery>>,
    /// The companies concerned, as far as known.
    pub party: Vec<Party>,
    /// The natural persons concerned, as far as known.
    pub nominal_data: Option<Box<NominalData>>,
}

/// One kind of assistance, with what has to be known of this kind beyond the rest of the request.
#[class]
pub struct AssistanceSought {
    /// The kind of assistance.
    #[element(format = "an..35", codes = "assistance-type")]
    pub type_code: Code,
    /// What is asked, in words: the expert wanted, the inquiry to attend …
    #[element(format = "an..512")]
    pub description: Option<Text>,
    /// What information on the application of customs law is to be about.
    #[element(format = "an..35", codes = "information-topic")]
    pub topic_code: Vec<Code>,
    /// How far the activities are that the request calls a customs offence.
    #[element(format = "an..17", codes = "activity-status")]
    pub activity_status_code: Vec<Code>,
    /// The arrangement on which transmission rests; required where it is automatic.
    #[element(format = "an..70")]
    pub arrangement_id: Option<Identifier>,
    /// What technical cooperation is to be about.
    #[element(format = "an..35", codes = "capacity-area")]
    pub cooperation_area_code: Vec<Code>,
    /// What officials of the requesting administration want to do in the other country.
    #[element(format = "an..35", codes = "official-presence")]
    pub official_presence_code: Vec<Code>,
    /// Number of the customs claim to recover; required where RecoveryOfClaims is asked.
    #[element(format = "an..70")]
    pub claim_id: Option<Identifier>,
    /// Amount of the customs claim, with its currency.
    #[element(format = "n..16,3")]
    pub claim_amount: Option<Amount>,
    /// The documents to notify, or to copy.
    pub document: Vec<Document>,
}

/// Something that is to be found out.
#[class]
pub struct InformationSought {
    /// What it is about.
    #[element(format = "an..70")]
    pub topic: Text,
    /// What is to be found out, in words.
    #[element(format = "an..512")]
    pub description: Option<Text>,
    /// The kind of document that says it, for example 380 for an invoice.
    #[element("D006", "an..3", codes = "UN/EDIFACT 1001")]
    pub document_type_code: Option<Code>,
}

/// What the requesting administration has verified itself before it asks.
#[class]
pub struct VerificationDone {
    /// The checks; at least one.
    #[element(format = "an..512", required)]
    pub check: Vec<Text>,
    /// Whether it confirms that verification was carried out as far as possible.
    #[element]
    pub confirmed: Indicator,
}

/// Whether originals of documents are needed. Agreements (model: article 13) give copies where
/// these do.
#[class]
pub struct OriginalsRequested {
    /// Whether they are needed.
    #[element]
    pub needed: Indicator,
    /// Why copies do not do; required where originals are needed.
    #[element(format = "an..512")]
    pub reason: Option<Text>,
}

/// A house, a warehouse, a yard.
#[class]
pub struct Premises {
    /// What they are, or what they are called.
    #[element(format = "an..70")]
    pub name: Text,
    /// What is known of them.
    #[element(format = "an..512")]
    pub description: Option<Text>,
    /// Where they are.
    pub address: Option<Box<Address>>,
}

/// What is to be watched, and how long. (Model: article 10.) The goods, means of transport,
/// premises and persons are those of the request.
#[class]
pub struct Surveillance {
    /// What is to be watched; at least one.
    #[element(format = "an..35", codes = "surveillance-target", required)]
    pub target_code: Vec<Code>,
    /// When it is to begin.
    #[element(format = "an..35")]
    pub from: Option<DateTime>,
    /// When it is to end; not before it begins.
    #[element(format = "an..35")]
    pub to: Option<DateTime>,
}

/// Goods that are let through under the eyes of customs, to learn who takes part. (Model: article
/// 11; the details are our design.)
#[class]
pub struct ControlledDelivery {
    /// How the goods move in the requested administration's country.
    #[element(format = "an..17", codes = "direction")]
    pub direction_code: Code,
    /// Where they enter it.
    #[element(format = "an..5", codes = "UN/LOCODE")]
    pub entry_location_id: Option<Identifier>,
    /// Where they leave it.
    #[element(format = "an..5", codes = "UN/LOCODE")]
    pub exit_location_id: Option<Identifier>,
    /// The earliest time.
    #[element(format = "an..35")]
    pub from: Option<DateTime>,
    /// The latest time; not before the earliest.
    #[element(format = "an..35")]
    pub to: Option<DateTime>,
    /// The goods; at least one.
    #[element(required)]
    pub goods: Vec<Commodity>,
    /// Their route.
    pub route: Option<Box<Route>>,
    /// Whom to reach while it is under way.
    pub contact_point: Vec<ContactPoint>,
}

impl Body for AssistanceRequest {
    const TYPE: &'static str = "AssistanceRequest";
    const ROOT: &'static str = "AssistanceRequestMessage";
    const FUNCTIONS: &'static [&'static str] = &["13", "53"];

    fn is_nominal(&self) -> bool {
        self.nominal_data.is_some()
    }

    fn redact(&mut self) {
        self.nominal_data = None;
    }
}
