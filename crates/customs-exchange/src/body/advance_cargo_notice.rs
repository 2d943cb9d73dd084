//! [`AdvanceCargoNotice`]: what is known of a consignment before it is loaded, or before it arrives.

use customs_declaration::Carrier;
use customs_macros::class;
use customs_model::{Amount, Code, DateTime, Identifier, Measure, Quantity, Text};

use crate::component::{Document, Equipment, MeansOfTransport, NominalData, Party};
use crate::envelope::Body;

/// What is known of a consignment before it is loaded, or before it arrives. The content follows the
/// cargo reports of the WCO Data Model; that of parcels follows the messages of the posts. Only the
/// least that has to be known before loading is required: a transport document, who sends to whom,
/// what it is, how many packages, how heavy. How it is put together is our design.
#[class]
pub struct AdvanceCargoNotice {
    /// Mode of transport: 1 sea, 2 rail, 3 road, 4 air, 5 mail …
    #[element("T022", "n1", codes = "UN/EDIFACT 8067")]
    pub mode_code: Code,
    /// The unique reference of the consignment.
    #[element("016", "an..35")]
    pub ucr_id: Option<Identifier>,
    /// The circumstance that allows fewer data, for example for express consignments.
    #[element("504", "an..3")]
    pub specific_circumstance_code: Option<Code>,
    /// How the transport is paid.
    #[element("098", "an..3", codes = "UN/EDIFACT 4215")]
    pub payment_method_code: Option<Code>,
    /// The place where the goods are loaded.
    #[element("L010", "an..17", codes = "UN/LOCODE")]
    pub loading_location_id: Option<Identifier>,
    /// The place where they are unloaded.
    #[element("L013", "an..17", codes = "UN/LOCODE")]
    pub discharge_location_id: Option<Identifier>,
    /// The place where they are delivered.
    #[element("R028", "an..17", codes = "UN/LOCODE")]
    pub delivery_location_id: Option<Identifier>,
    /// The countries on the way, in the order of the journey, as two letters each.
    #[element("064", "a2", codes = "ISO 3166-1")]
    pub routing_country_code: Vec<Code>,
    /// What marks the consignment as a risk, in codes agreed between the parties.
    #[element(format = "an..17")]
    pub risk_flag_code: Vec<Code>,
    /// The transport document: an air waybill, a bill of lading, and so on.
    pub transport_document: Document,
    /// The transport document above it, where several consignments travel under one.
    pub master_document: Option<Box<Document>>,
    /// Who sends the goods, by name and address; required unless a natural person does.
    pub consignor: Option<Box<Party>>,
    /// Who is to receive them, by name and address; required unless a natural person is.
    pub consignee: Option<Box<Party>>,
    /// Who is to be told that they arrive.
    pub notify_party: Option<Box<Party>>,
    /// Who carries them.
    pub carrier: Option<Box<Carrier>>,
    /// The goods; at least one.
    #[element(required)]
    pub goods: Vec<CargoItem>,
    /// Containers and other equipment, with their seals.
    pub equipment: Vec<Equipment>,
    /// The means of transport that crosses the border.
    pub border_transport_means: Option<Box<MeansOfTransport>>,
    /// What the post knows, of a parcel or a letter with goods.
    pub postal_item: Option<Box<PostalItem>>,
    /// Consignors and consignees who are natural persons, each with that role, a name and an address.
    pub nominal_data: Option<Box<NominalData>>,
}

/// Goods of a consignment.
#[class]
pub struct CargoItem {
    /// The goods in words.
    #[element("137", "an..512")]
    pub description: Text,
    /// Number of packages.
    #[element("144", "n..8")]
    pub package_quantity: Quantity,
    /// Kind of packages.
    #[element("141", "an..2", codes = "UN/ECE 21")]
    pub package_type_code: Option<Code>,
    /// Gross mass, with its unit.
    #[element("126", "n..16,6")]
    pub gross_mass: Measure,
    /// Number of the Harmonized System, six digits.
    #[element("145", "an..18")]
    pub hs_id: Option<Identifier>,
    /// Number of dangerous goods in the list of the United Nations.
    #[element("506", "an4")]
    pub undg_id: Option<Identifier>,
}

/// A parcel, or a letter with goods, as the post knows it.
#[class]
pub struct PostalItem {
    /// Its number: two letters, nine digits, two letters for the country (UPU S10).
    #[element("D026", "an..35")]
    pub id: Identifier,
    /// When it was posted.
    #[element("023", "an..35")]
    pub posted_at: Option<DateTime>,
    /// The class of mail, in the code of the posts.
    #[element(format = "an..17")]
    pub mail_class_code: Option<Code>,
    /// What is inside, as its customs form (CN 22 or CN 23) says; at least one.
    #[element(required)]
    pub content: Vec<PostalContent>,
}

/// A piece of what is inside a postal item, as its customs form says.
#[class]
pub struct PostalContent {
    /// What it is, in words.
    #[element("137", "an..512")]
    pub description: Text,
    /// How many.
    #[element(format = "n..16,6")]
    pub quantity: Quantity,
    /// Net mass, with its unit.
    #[element("128", "n..16,6")]
    pub net_mass: Option<Measure>,
    /// Value, with its currency.
    #[element(format = "n..16,3")]
    pub value: Option<Amount>,
    /// Number of the Harmonized System, digits only.
    #[element("145", "an..18")]
    pub hs_id: Option<Identifier>,
    /// Country of origin, as two letters.
    #[element("063", "a2", codes = "ISO 3166-1")]
    pub origin_country_code: Option<Code>,
}

impl Body for AdvanceCargoNotice {
    const TYPE: &'static str = "AdvanceCargoNotice";
    const ROOT: &'static str = "AdvanceCargoNoticeMessage";
    const FUNCTIONS: &'static [&'static str] = &["14", "53"];

    fn is_nominal(&self) -> bool {
        self.nominal_data.is_some()
    }

    fn redact(&mut self) {
        self.nominal_data = None;
    }
}
