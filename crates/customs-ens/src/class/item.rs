//! Goods items and what belongs to them.

use customs_macros::class;
use customs_model::{Code, Identifier, Numeric, Text};

use super::party::{ItemConsignee, ItemConsignor, ItemNotifyParty};

/// One kind of goods in the consignment.
#[class(name = "GOOITEGDS")]
pub struct GoodsItem {
    /// Its number in the declaration, from 1. Box 32.
    #[element(format = "n..5", name = "IteNumGDS7")]
    pub item_number: Option<Numeric>,
    /// What the goods are, in words that are precise enough to know them. Box 31.
    #[element(format = "an..280", name = "GooDesGDS23", blanks = "dropped")]
    pub goods_description: Option<Text>,
    /// The language of the description, as a code of two letters.
    #[element(format = "a2", name = "GooDesGDS23LNG")]
    pub goods_description_language: Option<Code>,
    /// The mass with packaging, in kilograms. Box 35.
    #[element(format = "n..11,3", name = "GroMasGDS46")]
    pub gross_mass: Option<Numeric>,
    /// How the transport is paid for.
    #[element(format = "a1", name = "MetOfPayGDI12")]
    pub method_of_payment_of_transport_charges: Option<Code>,
    /// The number by which the parties know the consignment. Box 7.
    #[element(format = "an..70", name = "ComRefNumGIM1", blanks = "dropped")]
    pub commercial_reference_number: Option<Identifier>,
    /// The UN number of dangerous goods.
    #[element(format = "n4", name = "UNDanGooCodGDI1")]
    pub dangerous_goods_code: Option<Code>,
    /// Where the goods are loaded for the means of transport that enters: the country, then the place.
    #[element(format = "an..35", name = "PlaLoaGOOITE333", blanks = "dropped")]
    pub place_of_loading: Option<Text>,
    /// The language of the place of loading, as a code of two letters.
    #[element(format = "a2", name = "PlaLoaGOOITE333LNG")]
    pub place_of_loading_language: Option<Code>,
    /// Where the goods are unloaded from it: the country, then the place.
    #[element(format = "an..35", name = "PlaUnlGOOITE333", blanks = "dropped")]
    pub place_of_unloading: Option<Text>,
    /// The language of the place of unloading, as a code of two letters.
    #[element(format = "a2", name = "PlaUnlGOOITE333LNG")]
    pub place_of_unloading_language: Option<Code>,
    /// A document on the goods.
    #[element(name = "PRODOCDC2")]
    pub produced_document: Vec<ProducedDocument>,
    /// A statement on the goods.
    #[element(name = "SPEMENMT2")]
    pub special_mention: Vec<SpecialMention>,
    /// Who sends them.
    #[element(name = "TRACONCO2")]
    pub consignor: Option<Box<ItemConsignor>>,
    /// Their number in the nomenclature.
    #[element(name = "COMCODGODITM")]
    pub commodity_code: Option<Box<CommodityCode>>,
    /// To whom they are sent.
    #[element(name = "TRACONCE2")]
    pub consignee: Option<Box<ItemConsignee>>,
    /// A container in which they are.
    #[element(name = "CONNR2")]
    pub container: Vec<Container>,
    /// A means of transport with which they cross the border.
    #[element(name = "IDEMEATRAGI970")]
    pub means_of_transport: Vec<ItemMeansOfTransport>,
    /// How they are packed.
    #[element(name = "PACGS2")]
    pub package: Vec<Package>,
    /// Who is told of their arrival.
    #[element(name = "PRTNOT640")]
    pub notify_party: Option<Box<ItemNotifyParty>>,
}

/// A document on the goods: a transport document, a certificate, a licence. Box 44.
#[class(name = "PRODOCDC2")]
pub struct ProducedDocument {
    /// Its type.
    #[element(format = "an..4", name = "DocTypDC21")]
    pub document_type: Option<Code>,
    /// Its number.
    #[element(format = "an..35", name = "DocRefDC23", blanks = "dropped")]
    pub reference: Option<Identifier>,
    /// The language of the reference, as a code of two letters.
    #[element(format = "a2", name = "DocRefDCLNG")]
    pub reference_language: Option<Code>,
}

/// A statement on the goods by a code. Box 44.
#[class(name = "SPEMENMT2")]
pub struct SpecialMention {
    /// The code: `10600` says that a negotiable bill of lading has no named consignee.
    #[element(format = "an..5", name = "AddInfCodMT23")]
    pub code: Option<Code>,
}

/// The number of the goods in the nomenclature. Box 33.
#[class(name = "COMCODGODITM")]
pub struct CommodityCode {
    /// Four to eight digits of the Combined Nomenclature.
    #[element(format = "n..8", name = "ComNomCMD1")]
    pub combined_nomenclature: Option<Code>,
}

/// A container in which the goods are. Box 31.
#[class(name = "CONNR2")]
pub struct Container {
    /// Its number.
    #[element(format = "an..17", name = "ConNumNR21", blanks = "dropped")]
    pub number: Option<Identifier>,
}

/// A means of transport with which the goods of one item cross the border. Box 21.
#[class(name = "IDEMEATRAGI970")]
pub struct ItemMeansOfTransport {
    /// Where it is registered.
    #[element(format = "a2", codes = "ISO 3166-1", name = "NatIDEMEATRAGI973")]
    pub nationality: Option<Code>,
    /// What identifies it.
    #[element(format = "an..27", name = "IdeMeaTraGIMEATRA971", blanks = "dropped")]
    pub identity: Option<Identifier>,
    /// The language of what identifies it, as a code of two letters.
    #[element(format = "a2", name = "IdeMeaTraGIMEATRA972LNG")]
    pub identity_language: Option<Code>,
}

/// How goods are packed. Box 31.
#[class(name = "PACGS2")]
pub struct Package {
    /// The kind of packages, or of goods that are in bulk or unpacked.
    #[element(format = "an2", codes = "UN/ECE 21", name = "KinOfPacGS23")]
    pub kind: Option<Code>,
    /// How many packages there are.
    #[element(format = "n..5", name = "NumOfPacGS24")]
    pub number_of_packages: Option<Numeric>,
    /// How many pieces there are, of goods that are not packed.
    #[element(format = "n..5", name = "NumOfPieGS25")]
    pub number_of_pieces: Option<Numeric>,
    /// What is on the packages.
    #[element(format = "an..140", name = "MarNumOfPacGSL21", blanks = "dropped")]
    pub marks_and_numbers: Option<Text>,
    /// The language of what is on the packages, as a code of two letters.
    #[element(format = "a2", name = "MarNumOfPacGSL21LNG")]
    pub marks_and_numbers_language: Option<Code>,
}

/// A declaration whose goods are diverted.
#[class(name = "IMPOPE200")]
pub struct ImportOperation {
    /// The number under which customs registered it.
    #[element(format = "an18", name = "DocRefNumIMPOPE201", blanks = "dropped")]
    pub movement_reference_number: Option<Identifier>,
    /// An item of it that is diverted, where not all are.
    #[element(name = "GOOITEIMP248")]
    pub goods_item: Vec<ImportOperationItem>,
}

/// An item of a declaration whose goods are diverted.
#[class(name = "GOOITEIMP248")]
pub struct ImportOperationItem {
    /// Its number in the declaration.
    #[element(format = "n..5", name = "IteNumGIIMP297")]
    pub item_number: Option<Numeric>,
}
