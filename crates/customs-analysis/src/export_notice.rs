//! A notice made from an export declaration, and an import declaration begun with it.

use std::fmt;

use customs_declaration::{
    Address, Agent, BorderTransportMeans, Classification, Commodity, Consignee, Consignment,
    Consignor, Declarant, Declaration, ExportCountry, Exporter, GoodsMeasure, GoodsShipment,
    GovernmentAgencyGoodsItem, Origin, Packaging, PreviousDocument, TransportEquipment, Ucr,
};
use customs_hs::NationalCode;
use customs_model::build::{id, number, one, quantity};
use customs_model::{
    ClassType, Code, DateTime, Identifier, Measure, Numeric, Path, Pointer, Quantity, Text,
};

use customs_exchange::body::{
    ExportDeclarationNotice, ExportDeclarationNoticeRequired, ExportedItem, ExportedItemRequired,
};
use customs_exchange::component::{MeansOfTransport, Seal};
use customs_exchange::envelope::Message;
use customs_exchange::lists::ExportProfile;

/// What the exporting administration knows beside the declaration. Where a declaration says the same
/// thing, the declaration counts.
///
/// Declarations name traders by their numbers alone where the administration keeps a register, get
/// their own number (the MRN) only when they are accepted, and have no element for the port of
/// discharge at all.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExportFacts {
    /// The number under which the declaration is registered.
    pub declaration_id: Option<Identifier>,
    /// How far it has come, a code of [`ExportStatus`](customs_exchange::lists::ExportStatus).
    pub status_code: Option<Code>,
    /// The number of the exporter.
    pub exporter_id: Option<Identifier>,
    /// The name of the exporter in the register.
    pub exporter_name: Option<Text>,
    /// The name of the consignee.
    pub consignee_name: Option<Text>,
    /// The address of the consignee.
    pub consignee_address: Option<Address>,
    /// The number of the agent, or of the declarant.
    pub agent_id: Option<Identifier>,
    /// The name of the agent, or of the declarant, in the register.
    pub agent_name: Option<Text>,
    /// When the goods depart.
    pub departure_date: Option<DateTime>,
    /// Mode of transport out of the country (UN/EDIFACT 8067).
    pub transport_mode_code: Option<Code>,
    /// The port where the goods are unloaded (UN/LOCODE).
    pub discharge_port_id: Option<Identifier>,
    /// Whether the notice is to have the fifteen parameters alone.
    pub only_fifteen: bool,
}

/// What is wrong with an element that a notice needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoticeProblem {
    /// The declaration lacks it, and nobody gave it.
    Missing,
    /// The declaration is no export: its type begins with `IM`.
    NotAnExport,
    /// It is there and cannot be used.
    Wrong(String),
}

/// An element that a notice needs and does not get.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingElement {
    /// What it is, in words.
    pub name: &'static str,
    /// Its WCO id.
    pub id: &'static str,
    /// Where the declaration would have it; nothing where a declaration has no such element, so that
    /// it has to be given in [`ExportFacts`].
    pub path: Option<Path>,
    /// What is wrong.
    pub problem: NoticeProblem,
}

impl MissingElement {
    /// Where the declaration would have it, as a WCO pointer.
    #[must_use]
    pub fn pointer(&self) -> Option<Pointer> {
        Pointer::of_path(self.path.as_ref()?, Declaration::CLASS)
    }
}

impl fmt::Display for MissingElement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ", self.name)?;
        match (&self.path, self.pointer()) {
            (Some(path), Some(pointer)) => write!(f, "({pointer}, {path})")?,
            _ => write!(f, "({}, which declarations do not have)", self.id)?,
        }
        match &self.problem {
            NoticeProblem::Missing => Ok(()),
            NoticeProblem::NotAnExport => f.write_str(": it is not an export"),
            NoticeProblem::Wrong(why) => write!(f, ": {why}"),
        }
    }
}

/// Why a declaration makes no notice: everything it lacks, in the order of the notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeError {
    /// What it lacks, at least one element.
    pub missing: Vec<MissingElement>,
}

impl std::error::Error for NoticeError {}

impl fmt::Display for NoticeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the declaration lacks data for an export notice: ")?;
        for (at, element) in self.missing.iter().enumerate() {
            write!(f, "{}{element}", if at > 0 { "; " } else { "" })?;
        }
        f.write_str("; declare the data, or give what the administration knows")
    }
}

/// Takes what a notice needs out of a declaration, and notes what is not there.
#[derive(Default)]
struct Gathered {
    missing: Vec<MissingElement>,
}

impl Gathered {
    /// The value; where there is none an empty one, which no notice gets to see.
    fn need<T: From<&'static str>>(
        &mut self,
        found: Option<T>,
        name: &'static str,
        id: &'static str,
        path: Option<Path>,
    ) -> T {
        found.unwrap_or_else(|| {
            self.lack(name, id, path, NoticeProblem::Missing);
            T::from("")
        })
    }

    fn lack(
        &mut self,
        name: &'static str,
        id: &'static str,
        path: Option<Path>,
        problem: NoticeProblem,
    ) {
        self.missing.push(MissingElement { name, id, path, problem });
    }
}

fn declaration_path() -> Path {
    Path::root("Declaration")
}

fn shipment_path() -> Path {
    declaration_path() / "GoodsShipment"
}

/// Stands for a date that is missing: the notice it would be in is never made.
fn day_of_no_notice() -> DateTime {
    DateTime::day(chrono::NaiveDate::MIN)
}

/// The notice of an export declaration. What the declaration lacks is taken from what the
/// administration knows.
///
/// The agent is the agent of the declaration, else its declarant. The quantity of an item is its
/// supplementary quantity if that has a unit, else its net mass; its code is the whole commodity
/// code. The consignee is that of the shipment, else the one that all items have.
///
/// # Errors
/// [`NoticeError`] with every element that is missing, and where the declaration would have it.
///
/// ```
/// use customs_analysis::export_notice::{ExportFacts, from_declaration};
/// use customs_declaration::Declaration;
///
/// let nothing = Declaration::default();
/// let error = from_declaration(&nothing, &ExportFacts::default()).unwrap_err();
/// let exporter = &error.missing[1];
/// assert_eq!(
///     exporter.to_string(), "number of the exporter (42A/57A.R032, /Declaration/Exporter/ID)"
/// );
/// ```
pub fn from_declaration(
    declaration: &Declaration,
    facts: &ExportFacts,
) -> Result<ExportDeclarationNotice, NoticeError> {
    let mut gathered = Gathered::default();
    if declaration.type_code.as_ref().is_some_and(|code| code.starts_with("IM")) {
        let path = declaration_path() / "TypeCode";
        gathered.lack("kind of declaration", "D013", Some(path), NoticeProblem::NotAnExport);
    }
    let mut notice = gathered.notice(declaration, facts);
    notice.item = gathered.items(declaration);
    if !gathered.missing.is_empty() {
        return Err(NoticeError { missing: gathered.missing });
    }
    if facts.only_fifteen {
        notice.profile_code = ExportProfile::Fifteen.into();
    } else {
        extend(&mut notice, declaration, facts);
    }
    Ok(notice)
}

/// Adds what goes beyond the fifteen parameters.
fn extend(notice: &mut ExportDeclarationNotice, declaration: &Declaration, facts: &ExportFacts) {
    notice.status_code = facts.status_code.clone();
    notice.border_transport_means =
        declaration.border_transport_means.as_deref().map(|means| Box::new(means_told(means)));
    let Some(shipment) = declaration.goods_shipment.as_deref() else { return };
    notice.ucr_id = shipment.ucr.as_ref().and_then(|ucr| ucr.id.clone());
    notice.aeo_mutual_recognition_party =
        shipment.aeo_mutual_recognition_party.first().cloned().map(Box::new);
    let equipment = shipment.consignment.iter().flat_map(|it| &it.transport_equipment);
    let seals = equipment.flat_map(|equipment| &equipment.seal);
    notice.seal = seals.filter_map(|seal| Some(Seal::new(seal.id.clone()?))).collect();
    for (told, item) in notice.item.iter_mut().zip(&shipment.government_agency_goods_item) {
        told.statistical_value = item.statistical_value_amount.clone();
        let measures = item.commodity.as_ref().and_then(|it| it.goods_measure.as_ref());
        told.gross_mass = measures.and_then(|it| it.gross_mass_measure.clone());
        // Packages of several kinds have no number in common.
        if let [packaging] = &*item.packaging {
            told.package_quantity = packaging.quantity_quantity.clone();
            told.package_type_code = packaging.type_code.clone();
        }
    }
}

fn means_told(means: &BorderTransportMeans) -> MeansOfTransport {
    MeansOfTransport {
        mode_code: means.mode_code.clone(),
        type_code: means.type_code.clone(),
        id: means.id.clone(),
        identification_type_code: means.identification_type_code.clone(),
        nationality_code: means.registration_nationality_code.clone(),
        name: means.name.clone(),
        ..MeansOfTransport::default()
    }
}

impl Gathered {
    /// The notice without its items.
    fn notice(
        &mut self,
        declaration: &Declaration,
        facts: &ExportFacts,
    ) -> ExportDeclarationNotice {
        let path = declaration_path() / "ID";
        let declared = declaration.id.clone().filter(|id| !id.is_empty());
        let number = declared.or_else(|| facts.declaration_id.clone());
        let declaration_id = self.need(number, "number of the declaration", "D014", Some(path));
        let (exporter_id, exporter_name) = self.exporter(declaration, facts);
        let (consignee_name, consignee_address) = self.consignee(declaration, facts);
        let (agent_id, agent_name) = self.agent(declaration, facts);
        let departure_date = self.departure(declaration, facts);
        let means = declaration.border_transport_means.as_ref();
        let mode = means.and_then(|means| means.mode_code.clone());
        let mode = mode.or_else(|| facts.transport_mode_code.clone());
        let path = declaration_path() / "BorderTransportMeans" / "ModeCode";
        let mode = self.need(mode, "mode of transport at the border", "T022", Some(path));
        let port = facts.discharge_port_id.clone();
        let port = self.need(port, "port of discharge", "L013", None);
        ExportDeclarationNotice::new(ExportDeclarationNoticeRequired {
            profile_code: ExportProfile::Extended.into(),
            declaration_id,
            exporter_id,
            exporter_name,
            consignee_name,
            agent_id,
            agent_name,
            departure_date,
            transport_mode_code: mode,
            discharge_port_id: port,
            consignee_address,
            item: Vec::new(),
        })
    }

    fn exporter(&mut self, declaration: &Declaration, facts: &ExportFacts) -> (Identifier, Text) {
        let nobody = Exporter::default();
        let exporter = declaration.exporter.as_deref().unwrap_or(&nobody);
        let id = exporter.id.clone().or_else(|| facts.exporter_id.clone());
        let name = exporter.name.clone().or_else(|| facts.exporter_name.clone());
        let path = || declaration_path() / "Exporter";
        (
            self.need(id, "number of the exporter", "R032", Some(path() / "ID")),
            self.need(name, "name of the exporter", "R031", Some(path() / "Name")),
        )
    }

    fn consignee(&mut self, declaration: &Declaration, facts: &ExportFacts) -> (Text, Address) {
        let path = || shipment_path() / "Consignee";
        let shipment = declaration.goods_shipment.as_deref();
        let of_shipment = shipment.and_then(|shipment| shipment.consignee.as_deref());
        let items = shipment.map_or(&[][..], |shipment| &shipment.government_agency_goods_item);
        let mut of_items = items.iter().map(|item| item.consignee.as_deref());
        let first = of_items.next().flatten();
        let differs = of_shipment.is_none() && of_items.any(|other| other != first);
        if differs {
            let why = "its items go to several; make a declaration for each".to_owned();
            self.lack("the one consignee", "27A", Some(path()), NoticeProblem::Wrong(why));
        }
        let nobody = Consignee::default();
        let consignee = of_shipment.or(first).unwrap_or(&nobody);
        let name = consignee.name.clone().or_else(|| facts.consignee_name.clone());
        let name = self.need(name, "name of the consignee", "R014", Some(path() / "Name"));
        let address = consignee.address.as_deref().or(facts.consignee_address.as_ref());
        if address.is_none() {
            let path = Some(path() / "Address");
            self.lack("address of the consignee", "04A", path, NoticeProblem::Missing);
        }
        (name, address.cloned().unwrap_or_default())
    }

    fn agent(&mut self, declaration: &Declaration, facts: &ExportFacts) -> (Identifier, Text) {
        let agent = declaration.agent.as_deref();
        let agent = agent.filter(|agent| agent.id.is_some() || agent.name.is_some());
        let declarant = declaration.declarant.as_deref();
        let (found_id, found_name, class, ids) = match (agent, declarant) {
            (None, Some(Declarant { id, name, .. })) => (id, name, "Declarant", ("R123", "R124")),
            (Some(Agent { id, name, .. }), _) => (id, name, "Agent", ("R004", "R003")),
            (None, None) => (&None, &None, "Agent", ("R004", "R003")),
        };
        let path = || declaration_path() / class;
        let id = found_id.clone().or_else(|| facts.agent_id.clone());
        let name = found_name.clone().or_else(|| facts.agent_name.clone());
        (
            self.need(id, "number of the agent", ids.0, Some(path() / "ID")),
            self.need(name, "name of the agent", ids.1, Some(path() / "Name")),
        )
    }

    fn departure(&mut self, declaration: &Declaration, facts: &ExportFacts) -> DateTime {
        let shipment = declaration.goods_shipment.as_deref();
        let declared = shipment.and_then(|shipment| shipment.exit_date_time.clone());
        declared.or_else(|| facts.departure_date.clone()).unwrap_or_else(|| {
            let path = shipment_path() / "ExitDateTime";
            self.lack("date of departure", "024", Some(path), NoticeProblem::Missing);
            day_of_no_notice()
        })
    }

    fn items(&mut self, declaration: &Declaration) -> Vec<ExportedItem> {
        let shipment = declaration.goods_shipment.as_deref();
        let items = shipment.map_or(&[][..], |shipment| &shipment.government_agency_goods_item);
        if items.is_empty() {
            let path = shipment_path() / "GovernmentAgencyGoodsItem";
            self.lack("goods items", "68A", Some(path), NoticeProblem::Missing);
        }
        items.iter().zip(1..).map(|(item, nth)| self.item(item, nth)).collect()
    }

    fn item(&mut self, item: &GovernmentAgencyGoodsItem, nth: usize) -> ExportedItem {
        let path = || shipment_path() / ("GovernmentAgencyGoodsItem", nth);
        if item.sequence_numeric.is_none() {
            let path = Some(path() / "SequenceNumeric");
            self.lack("number of the item", "006", path, NoticeProblem::Missing);
        }
        let hs = match item.commodity.as_ref().and_then(|commodity| commodity.commodity_code()) {
            Some(Ok(code)) => code.to_string(),
            other => {
                let wrong =
                    other.and_then(Result::err).map(|why| NoticeProblem::Wrong(why.to_string()));
                let path = path() / "Commodity" / "Classification" / "ID";
                let problem = wrong.unwrap_or(NoticeProblem::Missing);
                self.lack("commodity code", "145", Some(path), problem);
                String::new()
            }
        };
        let measures = item.commodity.as_ref().and_then(|it| it.goods_measure.as_deref());
        let quantity = measures.and_then(quantity_told).unwrap_or_else(|| {
            let path = path() / "Commodity" / "GoodsMeasure" / "TariffQuantity";
            self.lack("quantity with its unit", "130", Some(path), NoticeProblem::Missing);
            Quantity::new(0)
        });
        let origin = item.origin.iter().find_map(|origin| origin.country_code.clone());
        let origin_path = path() / ("Origin", 1) / "CountryCode";
        let origin = self.need(origin, "country of origin", "063", Some(origin_path));
        let sequence = item.sequence_numeric.unwrap_or(Numeric::new(0));
        ExportedItem::new(ExportedItemRequired {
            sequence_numeric: sequence,
            hs_id: hs.into(),
            quantity,
            origin_country_code: origin,
        })
    }
}

/// The supplementary quantity if it has a unit, else the net mass, in kilograms if it has none.
fn quantity_told(measures: &GoodsMeasure) -> Option<Quantity> {
    let in_unit = measures.tariff_quantity.clone().filter(|quantity| quantity.unit().is_some());
    in_unit.or_else(|| {
        let mass = measures.net_net_weight_measure.as_ref()?;
        Some(Quantity::with(mass.value(), mass.unit().unwrap_or(KILOGRAM)))
    })
}

const KILOGRAM: &str = "KGM";

/// The kind of document that an export declaration is (UN/EDIFACT 1001).
const EXPORT_DECLARATION: &str = "830";

/// The import declaration begun with a notice, with the country of its sender as that of
/// export. See [`import_prefill`].
#[must_use]
pub fn import_prefill_of_message(message: &Message<ExportDeclarationNotice>) -> Declaration {
    let mut declaration = import_prefill(&message.body);
    if let Some(shipment) = &mut declaration.goods_shipment {
        let country = Some(message.header.sender.country_code.clone());
        shipment.export_country = one(ExportCountry { id: country, ..Default::default() });
    }
    declaration
}

/// The import declaration of the same goods, as far as the export declaration tells it: the
/// exporter as consignor, the consignee, the means of transport, the items with their number of
/// the Harmonized System (what follows the six digits is each country's own), origin, quantity and
/// packages, and the export declaration as the previous document (830). It has neither kind nor
/// procedure nor values, which are for the importer to declare.
///
/// The body does not say from which country it is sent; the whole message does
/// ([`import_prefill_of_message`]).
#[must_use]
pub fn import_prefill(notice: &ExportDeclarationNotice) -> Declaration {
    let consignor = Consignor {
        id: Some(notice.exporter_id.clone()),
        name: Some(notice.exporter_name.clone()),
        address: None,
        ..Default::default()
    };
    let consignee = Consignee {
        name: Some(notice.consignee_name.clone()),
        address: one(notice.consignee_address.clone()),
        id: None,
        ..Default::default()
    };
    let shipment = GoodsShipment {
        aeo_mutual_recognition_party: notice
            .aeo_mutual_recognition_party
            .iter()
            .map(|party| (**party).clone())
            .collect(),
        consignee: one(consignee),
        consignment: sealed_consignment(notice),
        consignor: one(consignor),
        government_agency_goods_item: notice.item.iter().map(|item| begun(notice, item)).collect(),
        ucr: notice.ucr_id.clone().and_then(|ucr| one(Ucr { id: Some(ucr), ..Ucr::default() })),
        ..GoodsShipment::default()
    };
    Declaration {
        goods_item_quantity: quantity(notice.item.len()),
        border_transport_means: one(means_begun(notice)),
        goods_shipment: one(shipment),
        ..Declaration::default()
    }
}

fn means_begun(notice: &ExportDeclarationNotice) -> BorderTransportMeans {
    let unknown = MeansOfTransport::default();
    let means = notice.border_transport_means.as_deref().unwrap_or(&unknown);
    BorderTransportMeans {
        name: means.name.clone(),
        id: means.id.clone(),
        identification_type_code: means.identification_type_code.clone(),
        type_code: means.type_code.clone(),
        registration_nationality_code: means.nationality_code.clone(),
        mode_code: Some(notice.transport_mode_code.clone()),
        ..Default::default()
    }
}

/// The seals, which the notice has without the equipment they are on.
fn sealed_consignment(notice: &ExportDeclarationNotice) -> Option<Box<Consignment>> {
    let seal = |(seal, nth): (&Seal, usize)| customs_declaration::Seal {
        sequence_numeric: number(nth),
        id: Some(seal.id.clone()),
        ..Default::default()
    };
    let seals: Vec<_> = notice.seal.iter().zip(1..).map(seal).collect();
    if seals.is_empty() {
        return None;
    }
    let equipment = TransportEquipment {
        sequence_numeric: number(1),
        id: None,
        seal: seals,
        ..Default::default()
    };
    one(Consignment { transport_equipment: vec![equipment], ..Consignment::default() })
}

fn begun(notice: &ExportDeclarationNotice, item: &ExportedItem) -> GovernmentAgencyGoodsItem {
    let code = item.hs_id.parse::<NationalCode>().ok().and_then(|it| it.subheading().ok());
    let classification = code.map(|code| Classification {
        id: id(code.to_string()),
        identification_type_code: Some("HS".into()),
        ..Default::default()
    });
    let mut measures =
        GoodsMeasure { gross_mass_measure: item.gross_mass.clone(), ..Default::default() };
    if item.quantity.unit() == Some(KILOGRAM) {
        let mass = Measure::with(item.quantity.value(), KILOGRAM);
        measures.net_net_weight_measure = Some(mass);
    } else {
        measures.tariff_quantity = Some(item.quantity.clone());
    }
    let packaging = Packaging {
        sequence_numeric: number(1),
        quantity_quantity: item.package_quantity.clone(),
        type_code: item.package_type_code.clone(),
        ..Packaging::default()
    };
    let has_packages = item.package_quantity.is_some() || item.package_type_code.is_some();
    let previous = PreviousDocument {
        id: Some(notice.declaration_id.clone()),
        type_code: Some(EXPORT_DECLARATION.into()),
        line_numeric: Some(item.sequence_numeric),
        category_code: None,
        ..Default::default()
    };
    let commodity = Commodity {
        classification: classification.into_iter().collect(),
        goods_measure: one(measures),
        ..Commodity::default()
    };
    let origin =
        Origin { country_code: Some(item.origin_country_code.clone()), ..Origin::default() };
    GovernmentAgencyGoodsItem {
        sequence_numeric: Some(item.sequence_numeric),
        commodity: one(commodity),
        origin: vec![origin],
        packaging: if has_packages { vec![packaging] } else { Vec::new() },
        previous_document: vec![previous].into(),
        ..GovernmentAgencyGoodsItem::default()
    }
}
