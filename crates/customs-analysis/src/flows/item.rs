//! [`StatisticalItem`]: what statistics need to know of a goods item, and [`Reason`]: why it cannot be counted.

use std::fmt;

use chrono::NaiveDate;
use compact_str::{CompactString, ToCompactString, format_compact};
use customs_declaration::{Declaration, GoodsShipment, GovernmentAgencyGoodsItem};
use customs_hs::NationalCode;
use customs_model::value::Precision;
use customs_model::{Amount, Code, DateTime};
use rust_decimal::Decimal;
use serde::Serialize;

use super::dimension::Dimension;
use super::options::FlowOptions;
use super::total::Total;

/// Whether goods come into a country or leave it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Flow {
    /// They come in. Goods that return are among them.
    Import,
    /// They leave. Goods that are exported again are among them.
    Export,
}

impl Flow {
    /// Its code in statistics: M or X.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Import => "M",
            Self::Export => "X",
        }
    }

    /// The flow of an item. The type of the declaration tells it where it begins with `IM` or `EX`;
    /// real declarations of other types, such as `CO` (trade with special territories), are told by
    /// the procedure: 1, 2 and 3 take goods out (for good, for a time, again), 0, 4, 5, 6, 7 and 9 bring
    /// them in. Goods in transit (8) are in no flow.
    #[must_use]
    pub fn of(declaration: &Declaration, item: &GovernmentAgencyGoodsItem) -> Option<Self> {
        match declaration.type_code.as_ref().and_then(|code| code.get(..2)) {
            Some("IM") => return Some(Self::Import),
            Some("EX") => return Some(Self::Export),
            _ => {}
        }
        let procedure = item.government_procedure.iter().find_map(|it| it.current_code.as_ref())?;
        match procedure.as_bytes() {
            [b'1'..=b'3', b'0'..=b'9', ..] => Some(Self::Export),
            [b'0' | b'4'..=b'7' | b'9', b'0'..=b'9', ..] => Some(Self::Import),
            _ => None,
        }
    }
}

/// Why something could not be counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// The declaration changes or completes one that was lodged before (its function is not 9); its
    /// goods would be counted twice.
    NotOriginal,
    /// The declaration has no goods items.
    NoItems,
    /// Neither the type of the declaration nor the procedure tells import from export.
    NoFlow,
    /// The item has no commodity code.
    NoCommodityCode,
    /// Its commodity code is none.
    BadCommodityCode,
    /// Its commodity code has fewer digits than are asked for.
    ShortCommodityCode,
    /// It has no country of origin.
    NoOrigin,
    /// Neither it nor the shipment has a country of destination.
    NoDestination,
    /// The item has no customs procedure.
    NoProcedure,
    /// The declaration has no mode of transport at the border.
    NoMode,
    /// The item has none of the values that can be counted.
    NoValue,
    /// Its value has no currency.
    NoCurrency,
    /// Its value has more digits than the formats of the standard.
    LongValue,
    /// Its net mass is in a unit that is not made of kilograms; the rest of the item was counted.
    MassUnit,
    /// Its net mass has more digits than the formats of the standard; the rest was counted.
    LongMass,
    /// Its quantity has more digits than the formats of the standard; the rest was counted.
    LongQuantity,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotOriginal => "it amends an earlier declaration",
            Self::NoItems => "it has no goods items",
            Self::NoFlow => {
                "neither its type nor its procedure shows whether it is an import or \
                             an export"
            }
            Self::NoCommodityCode => "no commodity code",
            Self::BadCommodityCode => "the commodity code is not valid",
            Self::ShortCommodityCode => "the commodity code has too few digits",
            Self::NoOrigin => "no country of origin",
            Self::NoDestination => "no country of destination",
            Self::NoProcedure => "no customs procedure",
            Self::NoMode => "no mode of transport at the border",
            Self::NoValue => "no statistical value, customs value or invoice price",
            Self::NoCurrency => "the value has no currency; give the national currency",
            Self::LongValue => "the value has too many digits",
            Self::MassUnit => "the unit of the net mass cannot be converted to kilograms",
            Self::LongMass => "the net mass has too many digits",
            Self::LongQuantity => "the supplementary quantity has too many digits",
        })
    }
}

/// Something that is missing or wrong, and where.
#[derive(Debug, Clone, Copy)]
pub(super) struct Gap {
    pub(super) reason: Reason,
    /// The names of the element, from the declaration down or from the item down.
    pub(super) names: &'static [&'static str],
    pub(super) in_item: bool,
}

impl Gap {
    pub(super) const fn in_item(reason: Reason, names: &'static [&'static str]) -> Self {
        Self { reason, names, in_item: true }
    }

    pub(super) const fn in_declaration(reason: Reason, names: &'static [&'static str]) -> Self {
        Self { reason, names, in_item: false }
    }
}

/// The period of declarations that bear no date, nor are given one.
pub const UNDATED: &str = "undated";

/// A goods item with what the declaration says of all of them: what statistics know of it, one fact at a time.
///
/// ```
/// use customs_analysis::flows::{Dimension, FlowOptions, Reason, StatisticalItem};
/// use customs_declaration::{build::*, *};
///
/// let item = GovernmentAgencyGoodsItem {
///     customs_value_amount: amount(100, "GBP"),
///     ..Default::default()
/// };
/// let shipment =
///     GoodsShipment { government_agency_goods_item: vec![item], ..Default::default() };
/// let declaration = Declaration { goods_shipment: one(shipment), ..Default::default() };
///
/// let options = FlowOptions::default();
/// let item = StatisticalItem::all(&declaration, &options).next().expect("there is one");
/// let value = item.taken_value().expect("it has a value and a currency");
/// assert_eq!((value.value.to_string(), value.currency), ("100".to_owned(), "GBP"));
/// assert_eq!(item.dimension(Dimension::Origin), Err(Reason::NoOrigin));
/// ```
#[derive(Debug, Clone, Copy)]
pub struct StatisticalItem<'d> {
    pub(super) declaration: &'d Declaration,
    pub(super) shipment: &'d GoodsShipment,
    pub(super) item: &'d GovernmentAgencyGoodsItem,
    pub(super) options: &'d FlowOptions,
}

/// A value of an item that can be counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TakenValue<'d> {
    /// How much.
    pub value: Total,
    /// In which currency (ISO 4217).
    pub currency: &'d str,
    /// Which of the values of the item it is.
    pub source: ValueSource,
}

/// Returns the day that statistics count a declaration by: that of its acceptance, else of its issue, of which
/// it says at least so much, else the day that was given.
#[must_use]
pub fn statistical_day(
    declaration: &Declaration,
    needed: Precision,
    options: &FlowOptions,
) -> Option<NaiveDate> {
    let Declaration { acceptance_date_time, issue_date_time, .. } = declaration;
    let stated = [acceptance_date_time, issue_date_time].into_iter().flatten();
    let is_exact =
        |date: &&DateTime| needed == Precision::Year || date.precision() != Precision::Year;
    stated.filter(is_exact).map(DateTime::date).next().or(options.day)
}

/// Whether a declaration lodges something, and does not change or complete what was lodged before: only such
/// are counted.
#[must_use]
pub fn is_original(declaration: &Declaration) -> bool {
    declaration.function_code.as_ref().is_none_or(|code| code == "9")
}

/// Which value of an item is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ValueSource {
    /// The statistical value (WCO element 114).
    Statistical,
    /// The customs value (108), where there is no statistical one.
    Customs,
    /// The price of the item on the invoice (112), where there is neither.
    ItemCharge,
}

impl ValueSource {
    /// All of them, the best first.
    const ALL: [Self; 3] = [Self::Statistical, Self::Customs, Self::ItemCharge];

    /// In words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Statistical => "statistical value",
            Self::Customs => "customs value",
            Self::ItemCharge => "item charge",
        }
    }

    /// The element that has it, from the item down.
    const fn element(self) -> &'static [&'static str] {
        match self {
            Self::Statistical => &["StatisticalValueAmount"],
            Self::Customs => &["CustomsValueAmount"],
            Self::ItemCharge => &["Commodity", "InvoiceLine", "ItemChargeAmount"],
        }
    }
}

const CLASSIFICATION: &[&str] = &["Commodity", "Classification"];
const NET_MASS: &[&str] = &["Commodity", "GoodsMeasure", "NetNetWeightMeasure"];
const QUANTITY: &[&str] = &["Commodity", "GoodsMeasure", "TariffQuantity"];

impl<'d> StatisticalItem<'d> {
    /// Returns the items of a declaration, counted or not.
    pub fn all(
        declaration: &'d Declaration,
        options: &'d FlowOptions,
    ) -> impl Iterator<Item = Self> {
        let shipment = declaration.goods_shipment.as_deref();
        shipment.into_iter().flat_map(move |shipment| {
            let items = &shipment.government_agency_goods_item;
            items.iter().map(move |item| Self { declaration, shipment, item, options })
        })
    }

    /// Returns the item at this position, counted from 0.
    #[must_use]
    pub fn at(
        declaration: &'d Declaration,
        position: usize,
        options: &'d FlowOptions,
    ) -> Option<Self> {
        let shipment = declaration.goods_shipment.as_deref()?;
        let item = shipment.government_agency_goods_item.get(position)?;
        Some(Self { declaration, shipment, item, options })
    }

    /// Returns what the item is in a dimension.
    ///
    /// # Errors
    /// Why that is not known.
    pub fn dimension(&self, dimension: Dimension) -> Result<CompactString, Reason> {
        self.in_dimension(dimension).map_err(|gap| gap.reason)
    }

    /// Returns the value that is counted: the statistical value, else the customs value, else the price of the
    /// invoice.
    ///
    /// # Errors
    /// Why there is none.
    pub fn taken_value(&self) -> Result<TakenValue<'d>, Reason> {
        self.value().map_err(|gap| gap.reason)
    }

    /// Returns the net mass in kilograms; `None` where the item has none.
    ///
    /// # Errors
    /// Why it cannot be counted.
    pub fn net_mass_in_kilograms(&self) -> Result<Option<Total>, Reason> {
        self.net_mass().map_err(|gap| gap.reason)
    }

    /// Returns the unit of the supplementary quantity, which is empty where it is left to the tariff, and how
    /// much it is; `None` where the item has none.
    ///
    /// # Errors
    /// Why it cannot be counted.
    pub fn supplementary_quantity(&self) -> Result<Option<(&'d str, Total)>, Reason> {
        self.quantity().map_err(|gap| gap.reason)
    }

    /// What the item is in a dimension.
    pub(super) fn in_dimension(&self, dimension: Dimension) -> Result<CompactString, Gap> {
        match dimension {
            Dimension::Flow => self.flow().map(|flow| flow.code().into()),
            Dimension::Chapter | Dimension::Heading | Dimension::Subheading => {
                self.commodity(dimension.commodity_digits().unwrap_or_default())
            }
            Dimension::Origin => self.origin(),
            Dimension::Destination => self.destination(),
            Dimension::Partner => match self.flow()? {
                Flow::Import => self.origin(),
                Flow::Export => self.destination(),
            },
            Dimension::Month => Ok(self.period("%Y-%m", Precision::Month)),
            Dimension::Year => Ok(self.period("%Y", Precision::Year)),
            Dimension::Procedure => self.procedure(),
            Dimension::Mode => self.mode(),
        }
    }

    fn flow(&self) -> Result<Flow, Gap> {
        let gap = Gap::in_item(Reason::NoFlow, &["GovernmentProcedure", "CurrentCode"]);
        Flow::of(self.declaration, self.item).ok_or(gap)
    }

    fn commodity(&self, digits: usize) -> Result<CompactString, Gap> {
        let gap = |reason| Gap::in_item(reason, CLASSIFICATION);
        let parts = self.item.commodity.iter().flat_map(|commodity| &commodity.classification);
        let mut numbers = parts.filter_map(|part| Some((part, part.national_code()?)));
        let (part, number) = numbers.next().ok_or(gap(Reason::NoCommodityCode))?;
        // A chapter or a heading alone is no number of a tariff, and can be counted as what it is.
        let code = number
            .ok()
            .map(|code: NationalCode| code.to_compact_string())
            .or_else(|| Some(part.hs_code()?.ok()?.to_compact_string()))
            .ok_or(gap(Reason::BadCommodityCode))?;
        let wanted = code.get(..digits).ok_or(gap(Reason::ShortCommodityCode))?;
        Ok(wanted.into())
    }

    fn origin(&self) -> Result<CompactString, Gap> {
        let is_non_preferential = |code: &Code| code == "1";
        let origins = || self.item.origin.iter().filter(|origin| origin.country_code.is_some());
        let origin = origins()
            .find(|origin| origin.type_code.as_ref().is_some_and(is_non_preferential))
            .or_else(|| origins().next())
            .and_then(|origin| origin.country_code.as_ref());
        country(origin, Gap::in_item(Reason::NoOrigin, &["Origin"]))
    }

    fn destination(&self) -> Result<CompactString, Gap> {
        let places = [&self.item.destination, &self.shipment.destination];
        let found = places.into_iter().flatten().find_map(|place| place.country_code.as_ref());
        country(found, Gap::in_item(Reason::NoDestination, &["Destination"]))
    }

    /// The period of the declaration; [`UNDATED`] where it has no date that says it.
    fn period(&self, pattern: &str, needed: Precision) -> CompactString {
        let day = statistical_day(self.declaration, needed, self.options);
        day.map_or(UNDATED.into(), |day| format_compact!("{}", day.format(pattern)))
    }

    /// The procedure asked for with the one before; additional procedures have none before.
    fn procedure(&self) -> Result<CompactString, Gap> {
        let entries = &self.item.government_procedure;
        let main = entries.iter().find(|entry| entry.previous_code.is_some());
        let main = main.or_else(|| entries.first());
        let stated = main.and_then(|entry| Some((entry.current_code.as_ref()?, entry)));
        let gap = Gap::in_item(Reason::NoProcedure, &["GovernmentProcedure"]);
        let (current, entry) = stated.ok_or(gap)?;
        let previous = entry.previous_code.as_ref().map_or("", Code::as_str);
        Ok(format_compact!("{}{previous}", current.as_str()))
    }

    fn mode(&self) -> Result<CompactString, Gap> {
        let means = self.declaration.border_transport_means.as_ref();
        let mode = means.and_then(|means| means.mode_code.as_ref());
        let gap = Gap::in_declaration(Reason::NoMode, &["BorderTransportMeans", "ModeCode"]);
        mode.map(|mode| mode.as_str().into()).ok_or(gap)
    }

    /// The statistical value; where there is none the customs value, which is nearer to it than the
    /// price of the invoice, which is the last resort. The first two are in the national currency
    /// where they do not say another.
    pub(super) fn value(&self) -> Result<TakenValue<'d>, Gap> {
        let (item, national) = (self.item, self.options.national_currency.as_deref());
        let line = item.commodity.as_ref().and_then(|commodity| commodity.invoice_line.as_ref());
        let price = line.and_then(|line| line.item_charge_amount.as_ref());
        let stated = |source: ValueSource| match source {
            ValueSource::Statistical => (item.statistical_value_amount.as_ref(), national),
            ValueSource::Customs => (item.customs_value_amount.as_ref(), national),
            ValueSource::ItemCharge => (price, None),
        };
        let found = ValueSource::ALL.into_iter().find_map(|source| {
            let (amount, national) = stated(source);
            amount.map(|amount: &Amount| (amount, source, national))
        });
        let none = Gap::in_item(Reason::NoValue, ValueSource::Statistical.element());
        let (amount, source, national) = found.ok_or(none)?;
        let currency = amount.currency().or(national);
        let gap = |reason| Gap::in_item(reason, source.element());
        Ok(TakenValue {
            currency: currency.ok_or(gap(Reason::NoCurrency))?,
            value: Total::of(amount.value()).ok_or(gap(Reason::LongValue))?,
            source,
        })
    }

    /// The net mass in kilograms, if there is one.
    pub(super) fn net_mass(&self) -> Result<Option<Total>, Gap> {
        let measures = self.item.commodity.as_ref().and_then(|it| it.goods_measure.as_ref());
        let mass = measures.and_then(|measures| measures.net_net_weight_measure.as_ref());
        let Some(mass) = mass else { return Ok(None) };
        let kilograms = kilograms(mass.unit()).ok_or(Gap::in_item(Reason::MassUnit, NET_MASS))?;
        let product = mass.value().checked_mul(kilograms).and_then(Total::of);
        product.map(Some).ok_or(Gap::in_item(Reason::LongMass, NET_MASS))
    }

    /// The supplementary quantity and its unit, if there is one; the unit is empty where it is left
    /// to the tariff.
    pub(super) fn quantity(&self) -> Result<Option<(&'d str, Total)>, Gap> {
        let measures = self.item.commodity.as_ref().and_then(|it| it.goods_measure.as_ref());
        let quantity = measures.and_then(|measures| measures.tariff_quantity.as_ref());
        let Some(quantity) = quantity else { return Ok(None) };
        let unit = quantity.unit().unwrap_or_default();
        let total = Total::of(quantity.value()).map(|total| Some((unit, total)));
        total.ok_or(Gap::in_item(Reason::LongQuantity, QUANTITY))
    }
}

fn country(found: Option<&Code>, gap: Gap) -> Result<CompactString, Gap> {
    found.map(|code| code.as_str().into()).ok_or(gap)
}

/// How many kilograms a unit of mass is; a mass without a unit is in kilograms (UN/ECE
/// Recommendation 20: gram, kilogram, tonne, decitonne).
fn kilograms(unit: Option<&str>) -> Option<Decimal> {
    match unit {
        None | Some("KGM") => Some(Decimal::ONE),
        Some("GRM") => Some(Decimal::new(1, 3)),
        Some("MGM") => Some(Decimal::new(1, 6)),
        Some("DTN") => Some(Decimal::ONE_HUNDRED),
        Some("TNE") => Some(Decimal::ONE_THOUSAND),
        Some(_) => None,
    }
}
