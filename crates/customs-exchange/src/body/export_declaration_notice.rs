//! [`ExportDeclarationNotice`]: what was declared for export, told to the country the goods go to.

use customs_declaration::{Address, AeoMutualRecognitionParty};
use customs_macros::class;
use customs_model::{Amount, Code, DateTime, Identifier, Measure, Numeric, Quantity, Text};

use crate::component::{Document, MeansOfTransport, Seal};
use crate::envelope::Body;

/// What was declared for export, told to the country the goods go to. The required fields are the
/// fifteen parameters of the ASEAN customs declaration document; all else is an extension. Agreements
/// on assistance foresee that such data are sent automatically, or before the goods arrive (model:
/// articles 6 and 7).
///
/// A cancellation (function 1) repeats the number of the declaration.
#[class]
pub struct ExportDeclarationNotice {
    /// Whether the notice has the fifteen parameters alone or more.
    #[element(format = "an..17", codes = "export-profile")]
    pub profile_code: Code,
    /// Number of the export declaration or permit.
    #[element("D014", "an..70")]
    pub declaration_id: Identifier,
    /// How far the declaration has come. The notice is sent when the goods are released for export,
    /// or when they have left.
    #[element(format = "an..17", codes = "export-status")]
    pub status_code: Option<Code>,
    /// Number of the exporter.
    #[element("R032", "an..17")]
    pub exporter_id: Identifier,
    /// Name of the exporter.
    #[element("R031", "an..70")]
    pub exporter_name: Text,
    /// Name of the consignee.
    #[element("R014", "an..70")]
    pub consignee_name: Text,
    /// Number of the agent who declared.
    #[element("R004", "an..17")]
    pub agent_id: Identifier,
    /// Name of the agent who declared.
    #[element("R003", "an..70")]
    pub agent_name: Text,
    /// When the goods depart.
    #[element("024", "an..35")]
    pub departure_date: DateTime,
    /// Mode of transport out of the country: 1 sea, 2 rail, 3 road, 4 air …
    #[element("T022", "n1", codes = "UN/EDIFACT 8067")]
    pub transport_mode_code: Code,
    /// The port where the goods are unloaded.
    #[element("L013", "an..17", codes = "UN/LOCODE")]
    pub discharge_port_id: Identifier,
    /// The unique reference of the consignment.
    #[element("016", "an..35")]
    pub ucr_id: Option<Identifier>,
    /// Where the consignee is.
    pub consignee_address: Address,
    /// The goods, item by item; at least one.
    #[element(required)]
    pub item: Vec<ExportedItem>,
    /// The import declaration of the goods.
    pub import_declaration: Option<Box<Document>>,
    /// The means of transport that crosses the border.
    pub border_transport_means: Option<Box<MeansOfTransport>>,
    /// The seals on the goods or their equipment.
    pub seal: Vec<Seal>,
    /// The exporter as an operator whose authorisation the other country recognises.
    pub aeo_mutual_recognition_party: Option<Box<AeoMutualRecognitionParty>>,
}

/// Goods of an export declaration under one item number.
#[class]
pub struct ExportedItem {
    /// Number of the item in the declaration.
    #[element("006", "n..5")]
    pub sequence_numeric: Numeric,
    /// Number of the Harmonized System or of a tariff built on it, digits only: six at least.
    #[element("145", "an..18")]
    pub hs_id: Identifier,
    /// Quantity, with its unit.
    #[element("130", "n..16,6")]
    pub quantity: Quantity,
    /// Country of origin, as two letters.
    #[element("063", "a2", codes = "ISO 3166-1")]
    pub origin_country_code: Code,
    /// Statistical value, with its currency.
    #[element("114", "n..16,3")]
    pub statistical_value: Option<Amount>,
    /// Gross mass, with its unit.
    #[element("126", "n..16,6")]
    pub gross_mass: Option<Measure>,
    /// Number of packages.
    #[element("144", "n..8")]
    pub package_quantity: Option<Quantity>,
    /// Kind of packages.
    #[element("141", "an..2", codes = "UN/ECE 21")]
    pub package_type_code: Option<Code>,
}

impl Body for ExportDeclarationNotice {
    const TYPE: &'static str = "ExportDeclarationNotice";
    const ROOT: &'static str = "ExportDeclarationNoticeMessage";
    const FUNCTIONS: &'static [&'static str] = &["1", "14", "53"];
}
