//! [`Declaration`]: what a trader declares to customs, the root of the model (WCO class 42A).

use customs_macros::class;
use customs_model::{Amount, Code, DateTime, Identifier, List, Measure, Quantity};

use crate::{
    AdditionalDocument, AdditionalInformation, Agent, Amendment, Authentication, Authorisation,
    AuthorisationHolder, BorderTransportMeans, Consignment, CurrencyExchange, Declarant,
    DutyTaxFee, ExitOffice, ExportOffice, Exporter, GoodsShipment, GovernmentProcedure, Importer,
    ObligationGuarantee, Packaging, PresentationOffice, RepresentativePerson, Submitter,
    SupervisingOffice,
};

/// What a trader declares to a customs administration, from the whole transaction down to each
/// goods item (WCO class 42A).
#[class("42A")]
pub struct Declaration {
    /// When the declaration counts as accepted by the administration.
    #[element("023", "an..35")]
    pub acceptance_date_time: Option<DateTime>,
    /// When the declaration was cancelled. In responses only.
    #[element("373", "an..35")]
    pub cancellation_date_time: Option<DateTime>,
    /// What the message is to do: 9 lodges an original, 13 asks for a change, a cancellation or the
    /// presentation of goods.
    #[element("017", "n..2", codes = "UN/EDIFACT 1225")]
    pub function_code: Option<Code>,
    /// Which set of data the declaration has, for example H1 for release for free circulation.
    #[element(format = "an..7")]
    pub procedure_category: Option<Code>,
    /// The sender's own reference (the LRN), which ties the administration's answers to this
    /// message.
    #[element("D026", "an..35")]
    pub functional_reference_id: Option<Identifier>,
    /// The number the administration gave the declaration, for many of them the MRN; empty until it
    /// is registered.
    #[element("D014", "an..70")]
    pub id: Option<Identifier>,
    /// When the declaration was drawn up.
    #[element("D011", "an..35")]
    pub issue_date_time: Option<DateTime>,
    /// Where the declaration was drawn up, as a UN/LOCODE such as GBLON.
    #[element("D012", "an..5", codes = "UN/LOCODE")]
    pub issue_location_id: Option<Identifier>,
    /// When the declaration was rejected. In responses only.
    #[element("374", "an..35")]
    pub rejection_date_time: Option<DateTime>,
    /// Which version of the declaration this is, counted by the administration. In responses only.
    #[element("383", "an..9")]
    pub version_id: Option<Identifier>,
    /// Kind of declaration, often three letters such as IMA (import), EXA (export), IMD (import,
    /// lodged before arrival) or COR (amendment).
    #[element("D013", "an..6", codes = "UN/EDIFACT 1001")]
    pub type_code: Option<Code>,
    /// How many goods items the declaration has.
    #[element("228", "n..5")]
    pub goods_item_quantity: Option<Quantity>,
    /// The customs office where the declaration is lodged, such as GBLBA001.
    #[element("065", "an..17")]
    pub declaration_office_id: Option<Identifier>,
    /// Sum of all items on the commercial invoices, in the currency of the invoices.
    #[element("109", "n..16,3")]
    pub invoice_amount: Option<Amount>,
    /// How many loading lists go with the declaration.
    #[element("013", "n..5")]
    pub loading_list_quantity: Option<Quantity>,
    /// Mass of all goods with their packaging, in kilograms (KGM) unless the unit says otherwise.
    #[element("131", "n..16,6")]
    pub total_gross_mass_measure: Option<Measure>,
    /// How many packages the declared goods make up.
    #[element("146", "n..8")]
    pub total_package_quantity: Option<Quantity>,
    /// Special situation in which reduced data suffices, for example A20 for express consignments.
    #[element("504", "an..3")]
    pub specific_circumstances_code_code: Option<Code>,
    /// The signature that vouches for the declaration.
    pub authentication: Option<Box<Authentication>>,
    /// Who sends the declaration to the administration.
    pub submitter: Option<Box<Submitter>>,
    /// Documents and authorisations that concern the declaration as a whole.
    pub additional_document: Vec<AdditionalDocument>,
    /// Statements that concern the declaration as a whole, or that explain an amendment.
    pub additional_information: Vec<AdditionalInformation>,
    /// The representative who acts before the administration for another party.
    pub agent: Option<Box<Agent>>,
    /// Changes asked for to a declaration that was lodged before.
    pub amendment: Vec<Amendment>,
    /// The authorisations that the declaration makes use of.
    pub authorisation: List<Authorisation>,
    /// Holders of the authorisations the declaration relies on.
    pub authorisation_holder: Vec<AuthorisationHolder>,
    /// The active means of transport that crosses the border.
    pub border_transport_means: Option<Box<BorderTransportMeans>>,
    /// The consignment as the carrier moves it, used for the safety data of an exit.
    pub consignment: Option<Box<Consignment>>,
    /// Rates of exchange the parties agreed by contract.
    pub currency_exchange: Vec<CurrencyExchange>,
    /// Who makes the declaration, or in whose name it is made.
    pub declarant: Option<Box<Declarant>>,
    /// What is due on the declaration as a whole. In responses only.
    pub duty_tax_fee: Vec<DutyTaxFee>,
    /// The customs office through which the goods leave the customs territory.
    pub exit_office: Option<Box<ExitOffice>>,
    /// Who exports the goods.
    pub exporter: Option<Box<Exporter>>,
    /// The shipment under one transaction, with its goods items.
    pub goods_shipment: Option<Box<GoodsShipment>>,
    /// The customs procedure of all the goods.
    pub government_procedure: List<GovernmentProcedure>,
    /// Who imports the goods, or for whom they are imported.
    pub importer: Option<Box<Importer>>,
    /// Guarantees that secure the duties.
    pub obligation_guarantee: Vec<ObligationGuarantee>,
    /// How all the goods are packed.
    pub packaging: List<Packaging>,
    /// The customs office where the goods are available for inspection.
    pub presentation_office: Option<Box<PresentationOffice>>,
    /// Who speaks for the party that makes the declaration.
    pub representative_person: Option<Box<RepresentativePerson>>,
    /// The customs office that supervises the procedure.
    pub supervising_office: Option<Box<SupervisingOffice>>,
    /// The customs office where the goods are exported from.
    pub export_office: Option<Box<ExportOffice>>,
    /// Whether the declaration also has the data on safety and security, for example 0 for no and 2 for
    /// an exit summary declaration.
    #[element(format = "n..1")]
    pub security_code: Option<Code>,
}
