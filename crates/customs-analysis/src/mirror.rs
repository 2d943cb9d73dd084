//! [`compare_mirror`]: what two countries report of the same trade.

use std::collections::BTreeMap;

use compact_str::{CompactString, format_compact};
use customs_exchange::body::{TradeFlowReport, TradeFlowRow};
use customs_exchange::lists::ValuationBasis;
use customs_hs::{Edition, Subheading};
use customs_model::Measure;
use rust_decimal::Decimal;
use serde::Serialize;

use crate::as_text::{as_optional_text, as_text};
use crate::flows::Flow;

/// Which of the two reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// The first report.
    A,
    /// The second one.
    B,
}

/// What two countries report of the same trade, the mirror of each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MirrorComparison {
    /// The period of both reports.
    pub period: CompactString,
    /// Their currency.
    pub currency: CompactString,
    /// By what values that include freight and insurance were divided.
    #[serde(serialize_with = "as_text")]
    pub cif_fob: Decimal,
    /// What both report, by subheading, exporter and importer.
    pub rows: Vec<MirrorRow>,
    /// What only one of them reports.
    pub unmatched: Vec<UnmatchedRow>,
    /// What was not compared, and why.
    pub not_compared: Vec<NotCompared>,
    /// Whether one counts the general and the other the special trade, which makes gaps of its own.
    pub trade_systems_differ: bool,
}

/// Trade that both report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MirrorRow {
    /// The first six digits of the commodity code.
    pub subheading: CompactString,
    /// The country that exports.
    pub exporter: CompactString,
    /// The country that imports.
    pub importer: CompactString,
    /// What the exporter reports, at its border (FOB).
    #[serde(serialize_with = "as_text")]
    pub export_value: Decimal,
    /// What the importer reports, as it does.
    #[serde(serialize_with = "as_text")]
    pub import_value: Decimal,
    /// The same without freight and insurance, at the border of the exporter, to three places.
    #[serde(serialize_with = "as_text")]
    pub import_value_fob: Decimal,
    /// How much more the importer reports than the exporter, both FOB.
    #[serde(serialize_with = "as_text")]
    pub gap: Decimal,
    /// The gap in relation to what the exporter reports, to six places: 0.1 for a tenth more. Nothing
    /// where that is zero.
    #[serde(serialize_with = "as_optional_text", skip_serializing_if = "Option::is_none")]
    pub relative_gap: Option<Decimal>,
    /// The net mass that the exporter reports, if all its rows have one.
    #[serde(serialize_with = "as_optional_text", skip_serializing_if = "Option::is_none")]
    pub export_mass: Option<Decimal>,
    /// The net mass that the importer reports, if all its rows have one.
    #[serde(serialize_with = "as_optional_text", skip_serializing_if = "Option::is_none")]
    pub import_mass: Option<Decimal>,
}

/// Trade that only one reports.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnmatchedRow {
    /// The report that has it.
    pub reported_by: Side,
    /// The first six digits of the commodity code.
    pub subheading: CompactString,
    /// The country that exports.
    pub exporter: CompactString,
    /// The country that imports.
    pub importer: CompactString,
    /// Its value, as it is reported.
    #[serde(serialize_with = "as_text")]
    pub value: Decimal,
}

/// Rows, or figures of rows, that were not compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NotCompared {
    /// The report that has them.
    pub reported_by: Side,
    /// Why.
    pub reason: Reason,
    /// What the rows have in common, as they state it: a commodity, a flow, a currency. Nothing for
    /// trade with other countries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stated: Option<CompactString>,
    /// What is likely meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub likely: Option<CompactString>,
    /// The number of the first of them in the report, from 1.
    pub first_row: usize,
    /// How many there are.
    pub rows: usize,
    /// Whether a difference between the reports can be hidden by it.
    pub may_hide_a_difference: bool,
}

/// Why rows were not compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Reason {
    /// They are of trade with other countries.
    OtherPartner,
    /// They are a part of imports or exports, which other rows contain: goods that return.
    PartOfAFlow,
    /// Their flow is none that is known.
    UnknownFlow,
    /// They are totals: of a chapter, of a heading, of all goods.
    Total,
    /// Their code is none of the Harmonized System.
    NoSubheading,
    /// Their code is one of another edition than that of the report.
    OtherEdition,
    /// Their values are in another currency than the report.
    OtherCurrency,
    /// Their masses are in another unit than the report states; their values were compared.
    OtherUnit,
    /// Supplementary quantities are not compared; the values were.
    Quantities,
}

impl Reason {
    /// In words.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::OtherPartner => "trade with other countries",
            Self::PartOfAFlow => "a part of imports or exports, which other rows contain",
            Self::UnknownFlow => "neither imports (M) nor exports (X)",
            Self::Total => "a total, or fewer than the six digits common to both countries",
            Self::NoSubheading => "no subheading of the Harmonized System",
            Self::OtherEdition => "a subheading of another edition; convert it",
            Self::OtherCurrency => "in another currency than the report; convert it",
            Self::OtherUnit => "a mass in another unit than the report; the value was compared",
            Self::Quantities => "supplementary quantities; the values were compared",
        }
    }

    /// Whether a difference can be hidden by it.
    const fn may_hide_a_difference(self) -> bool {
        !matches!(self, Self::OtherPartner | Self::PartOfAFlow | Self::Quantities)
    }
}

impl MirrorComparison {
    /// Whether a difference can be hidden: by rows that were not compared, or because none was.
    #[must_use]
    pub fn may_hide_a_difference(&self) -> bool {
        let is_empty = self.rows.is_empty() && self.unmatched.is_empty();
        is_empty || self.not_compared.iter().any(|it| it.may_hide_a_difference)
    }
}

/// Why two reports cannot be compared.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MirrorError {
    /// Goods are not in the Harmonized System.
    #[error("report {side:?} classifies goods by {found}, not by HS; convert it first")]
    Classification {
        /// The report.
        side: Side,
        /// Its classification.
        found: String,
    },
    /// The editions of the Harmonized System differ.
    #[error(
        "report A is in edition {a} of the Harmonized System, report B in {b}; convert the codes of one by \
         the correlation of the editions, and compare again"
    )]
    Editions {
        /// That of the first.
        a: String,
        /// That of the second.
        b: String,
    },
    /// The currencies differ.
    #[error(
        "values in {a} cannot be compared with values in {b}; convert one report at the average rate of \
         the period, and compare again"
    )]
    Currencies {
        /// One of them.
        a: String,
        /// Another.
        b: String,
    },
    /// The periods differ.
    #[error("report A is of {a}, report B of {b}; compare reports of one period")]
    Periods {
        /// That of the first.
        a: String,
        /// That of the second.
        b: String,
    },
    /// The countries are named by different lists, or masses are in different units.
    #[error("report A has {what} in {a}, report B in {b}; convert one, and compare again")]
    Units {
        /// What it is.
        what: &'static str,
        /// The list or unit of the first.
        a: String,
        /// That of the second.
        b: String,
    },
    /// Both are of one country.
    #[error("both reports are of {0}; give the reports of two countries")]
    SameReporter(String),
    /// The factor is below 1.
    #[error("the CIF/FOB factor is {0}; give 1 or more, often 1.1")]
    Factor(Decimal),
    /// A report does not say what the values of a flow include.
    #[error("report {side:?} does not say whether its values of flow {flow} are FOB or CIF")]
    Valuation {
        /// The report.
        side: Side,
        /// The code of the flow.
        flow: &'static str,
    },
    /// A sum has more digits than can be held.
    #[error("the values of {0} add up to more than 28 digits")]
    TooLong(String),
}

/// Compares what two countries report of their trade with each other: exports of the one (X) with
/// imports of the other (M), both ways, by the six digits that all countries share. Rows with more
/// digits, modes or procedures are added up first.
///
/// Values that include freight and insurance (CIF) are divided by the factor; a tenth is what is
/// mostly assumed (1.1). Whether they do is what the reports say of each flow.
///
/// Rows that are not compared are in [`MirrorComparison::not_compared`], each with the reason.
///
/// # Errors
/// [`MirrorError`] where the figures do not speak of the same: other editions of the Harmonized
/// System, currencies, periods, lists of countries. It says what to do.
///
/// ```
/// use customs_analysis::{FlowOptions, Flows, ReportHeader, aggregate, compare_mirror};
/// use customs_exchange::body::{TradeFlowReport, TradeFlowRow, TradeFlowRowRequired};
/// use customs_hs::Edition;
/// use customs_model::Amount;
/// use rust_decimal::dec;
///
/// let report = |country, flow: &str, partner: &str, value| {
///     let header = ReportHeader::new(country, "2026", Edition::Hs2022, "USD");
///     let mut made = aggregate([], &header, FlowOptions::default()).report;
///     made.row = vec![TradeFlowRow::new(TradeFlowRowRequired {
///         flow_code: flow.into(),
///         commodity_id: "090230".into(),
///         partner_code: partner.into(),
///         value: Amount::with(value, "USD"),
///     })];
///     made
/// };
/// let (a, b) = (report("KE", "X", "GB", dec!(1000)), report("GB", "M", "KE", dec!(1210)));
/// let compared = compare_mirror(&a, &b, dec!(1.1))?;
/// assert_eq!(compared.rows[0].gap, dec!(100));
/// assert_eq!(compared.rows[0].relative_gap, Some(dec!(0.1)));
/// # Ok::<(), customs_analysis::MirrorError>(())
/// ```
pub fn compare_mirror(
    a: &TradeFlowReport,
    b: &TradeFlowReport,
    cif_fob: Decimal,
) -> Result<MirrorComparison, MirrorError> {
    comparable(a, b, cif_fob)?;
    let mut comparison = MirrorComparison {
        period: a.reference_period.as_str().into(),
        currency: a.currency_code.as_str().into(),
        cif_fob,
        rows: Vec::new(),
        unmatched: Vec::new(),
        not_compared: Vec::new(),
        trade_systems_differ: a.trade_system_code != b.trade_system_code,
    };
    let mut trade: BTreeMap<Key, [Option<Sum>; 2]> = BTreeMap::new();
    let mut omissions = Omissions::default();
    for (side, report, partner) in [(Side::A, a, b), (Side::B, b, a)] {
        let reader = RowReader::of(report, partner);
        for (nth, row) in (1..).zip(&report.row) {
            let (key, flow) = match reader.place(row) {
                Ok(place) => place,
                Err(omission) => {
                    omissions.add(side, nth, omission);
                    continue;
                }
            };
            let has_other_unit = reader.has_other_unit(row);
            if let Some(unit) = has_other_unit {
                omissions.add(side, nth, Omission::of(Reason::OtherUnit, unit));
            }
            if row.supplementary_quantity.is_some() {
                omissions.add(
                    side,
                    nth,
                    Omission { stated: None, ..Omission::of(Reason::Quantities, "") },
                );
            }
            let sum = &mut trade.entry(key.clone()).or_default()[flow as usize];
            let row = RowFigures::of(row, has_other_unit.is_none());
            *sum = Some(added(sum.take(), side, row).ok_or_else(|| too_long(&key))?);
        }
    }
    comparison.not_compared = omissions.into_list();
    let bases = Bases::of(a, b);
    for (key, sums) in trade {
        comparison.compare(&key, sums, &bases)?;
    }
    Ok(comparison)
}

/// Whether the reports speak of the same.
fn comparable(
    a: &TradeFlowReport,
    b: &TradeFlowReport,
    factor: Decimal,
) -> Result<(), MirrorError> {
    let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
    for (side, report) in [(Side::A, a), (Side::B, b)] {
        let found = report.commodity_classification_code.as_str();
        if found != "HS" {
            return Err(MirrorError::Classification { side, found: found.to_owned() });
        }
    }
    let editions = (&a.commodity_classification_edition, &b.commodity_classification_edition);
    if editions.0 != editions.1 {
        let (a, b) = pair(editions.0, editions.1);
        return Err(MirrorError::Editions { a, b });
    }
    if a.currency_code != b.currency_code {
        let (a, b) = pair(&a.currency_code, &b.currency_code);
        return Err(MirrorError::Currencies { a, b });
    }
    if a.reference_period != b.reference_period {
        let (a, b) = pair(&a.reference_period, &b.reference_period);
        return Err(MirrorError::Periods { a, b });
    }
    for (what, of_a, of_b) in [
        ("countries", &a.country_classification_code, &b.country_classification_code),
        ("masses", &a.weight_unit_code, &b.weight_unit_code),
    ] {
        if of_a != of_b {
            let (a, b) = pair(of_a, of_b);
            return Err(MirrorError::Units { what, a, b });
        }
    }
    if capital(&a.reporter_code) == capital(&b.reporter_code) {
        return Err(MirrorError::SameReporter(a.reporter_code.as_str().to_owned()));
    }
    if factor < Decimal::ONE { Err(MirrorError::Factor(factor)) } else { Ok(()) }
}

/// What is compared: a subheading on its way from one country to the other.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    subheading: CompactString,
    exporter: CompactString,
    importer: CompactString,
}

/// What one report says of it.
#[derive(Debug, Clone, Copy)]
struct Sum {
    side: Side,
    value: Decimal,
    mass: Option<Decimal>,
}

/// What a row adds to a sum.
struct RowFigures {
    value: Decimal,
    mass: Option<Decimal>,
}

impl RowFigures {
    fn of(row: &TradeFlowRow, has_mass: bool) -> Self {
        let mass = row.net_mass.as_ref().filter(|_| has_mass).map(Measure::value);
        Self { value: row.value.value(), mass }
    }
}

/// A sum with another row; nothing where it has too many digits.
fn added(sum: Option<Sum>, side: Side, row: RowFigures) -> Option<Sum> {
    let RowFigures { value, mass } = row;
    let Some(sum) = sum else { return Some(Sum { side, value, mass }) };
    let mass = match (sum.mass, mass) {
        (Some(of_sum), Some(of_row)) => Some(of_sum.checked_add(of_row)?),
        _ => None,
    };
    Some(Sum { side, value: sum.value.checked_add(value)?, mass })
}

/// Why a row, or a figure of it, is not compared.
struct Omission {
    reason: Reason,
    stated: Option<CompactString>,
    likely: Option<CompactString>,
}

impl Omission {
    fn of(reason: Reason, stated: &str) -> Self {
        Self { reason, stated: Some(stated.into()), likely: None }
    }
}

/// What is not compared, gathered by side, reason and what the rows state.
#[derive(Default)]
struct Omissions(BTreeMap<(Side, Reason, Option<CompactString>), NotCompared>);

impl Omissions {
    fn add(&mut self, side: Side, nth: usize, omission: Omission) {
        let Omission { reason, stated, likely } = omission;
        let entry = self.0.entry((side, reason, stated.clone())).or_insert(NotCompared {
            reported_by: side,
            reason,
            stated,
            likely,
            first_row: nth,
            rows: 0,
            may_hide_a_difference: reason.may_hide_a_difference(),
        });
        entry.rows += 1;
    }

    fn into_list(self) -> Vec<NotCompared> {
        self.0.into_values().collect()
    }
}

/// Flows that are parts of imports and exports, as UN Comtrade names them: what returns, what is
/// exported again, what is processed.
const PARTS_OF_FLOWS: [&str; 8] = ["RM", "RX", "DX", "FM", "MIP", "MOP", "XIP", "XOP"];

/// Codes of commodities for all goods together.
const ALL_GOODS: [&str; 2] = ["TOTAL", "ALL"];

/// What is needed to know where a row of a report belongs.
struct RowReader<'r> {
    here: CompactString,
    there: CompactString,
    currency: &'r str,
    weight_unit: &'r str,
    edition: Option<Edition>,
}

impl<'r> RowReader<'r> {
    fn of(report: &'r TradeFlowReport, partner: &TradeFlowReport) -> Self {
        let edition = report.commodity_classification_edition.parse().ok();
        Self {
            here: capital(&report.reporter_code),
            there: capital(&partner.reporter_code),
            currency: &report.currency_code,
            weight_unit: &report.weight_unit_code,
            // Of an edition without a published table nothing is known that could be missing.
            edition: edition
                .and_then(Edition::of_year)
                .filter(|it| it.nomenclature().is_ok() && it.draft().is_none()),
        }
    }

    /// Where a row belongs, or why it is not compared.
    fn place(&self, row: &TradeFlowRow) -> Result<(Key, Flow), Omission> {
        if capital(&row.partner_code) != self.there {
            return Err(Omission { stated: None, ..Omission::of(Reason::OtherPartner, "") });
        }
        let stated_flow = capital(&row.flow_code);
        let flow = [Flow::Import, Flow::Export].into_iter().find(|it| stated_flow == it.code());
        let flow = flow.ok_or_else(|| {
            let is_part = PARTS_OF_FLOWS.contains(&&*stated_flow);
            let reason = if is_part { Reason::PartOfAFlow } else { Reason::UnknownFlow };
            Omission::of(reason, &row.flow_code)
        })?;
        let subheading = self.subheading(&row.commodity_id)?;
        if let Some(currency) = row.value.currency().filter(|it| *it != self.currency) {
            return Err(Omission::of(Reason::OtherCurrency, currency));
        }
        let (exporter, importer) = match flow {
            Flow::Import => (&self.there, &self.here),
            Flow::Export => (&self.here, &self.there),
        };
        Ok((Key { subheading, exporter: exporter.clone(), importer: importer.clone() }, flow))
    }

    /// The six digits of a code that both countries share.
    fn subheading(&self, stated: &str) -> Result<CompactString, Omission> {
        let is_mark = |it: char| it == '.' || it.is_whitespace();
        let code: CompactString = stated.chars().filter(|it| !is_mark(*it)).collect();
        let is_number = !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_digit());
        if !is_number {
            let is_total = ALL_GOODS.contains(&code.to_uppercase().as_str());
            let reason = if is_total { Reason::Total } else { Reason::NoSubheading };
            return Err(Omission::of(reason, stated));
        }
        if !code.len().is_multiple_of(2) {
            let likely = format_compact!("0{code}");
            let likely = Some(likely).filter(|it| it.len() < 6 || self.has(it));
            return Err(Omission { likely, ..Omission::of(Reason::NoSubheading, stated) });
        }
        match code.get(..6) {
            None => Err(Omission::of(Reason::Total, stated)),
            Some(six) if self.has(six) => Ok(six.into()),
            Some(six) => {
                let is_of_another =
                    subheading_of(six).is_some_and(|it| it.editions().next().is_some());
                let reason =
                    if is_of_another { Reason::OtherEdition } else { Reason::NoSubheading };
                Err(Omission::of(reason, stated))
            }
        }
    }

    /// Whether the edition of the report has the subheading that a code begins with.
    fn has(&self, code: &str) -> bool {
        let Some(edition) = self.edition else { return true };
        let found = code.get(..6).and_then(subheading_of);
        found.is_some_and(|it| it.editions().any(|known| known == edition))
    }

    /// The unit of the mass of a row, if it is another than that of the report.
    fn has_other_unit<'w>(&self, row: &'w TradeFlowRow) -> Option<&'w str> {
        row.net_mass.as_ref()?.unit().filter(|unit| *unit != self.weight_unit)
    }
}

fn subheading_of(six: &str) -> Option<Subheading> {
    Subheading::new(six.parse().ok()?).ok()
}

fn capital(code: &str) -> CompactString {
    code.trim().to_uppercase().into()
}

fn too_long(key: &Key) -> MirrorError {
    let Key { subheading, exporter, importer } = key;
    MirrorError::TooLong(format!("{subheading} from {exporter} to {importer}"))
}

/// What values include: by report, the basis of its imports and of its exports.
struct Bases([[Option<ValuationBasis>; 2]; 2]);

impl Bases {
    fn of(a: &TradeFlowReport, b: &TradeFlowReport) -> Self {
        let of_flow = |report: &TradeFlowReport, flow: Flow| {
            let stated = report.valuation.iter().find(|it| it.flow_code == flow.code());
            stated.map(|stated| ValuationBasis::from(&stated.basis_code))
        };
        let of = |report: &TradeFlowReport| {
            [of_flow(report, Flow::Import), of_flow(report, Flow::Export)]
        };
        Self([of(a), of(b)])
    }

    /// A value without freight and insurance.
    fn fob(
        &self,
        sum: Sum,
        flow: Flow,
        factor: Decimal,
        key: &Key,
    ) -> Result<Decimal, MirrorError> {
        let unknown = MirrorError::Valuation { side: sum.side, flow: flow.code() };
        match self.0[sum.side as usize][flow as usize].as_ref().ok_or(unknown)? {
            ValuationBasis::Cif => {
                sum.value.checked_div(factor).map(|it| it.round_dp(3)).ok_or_else(|| too_long(key))
            }
            _ => Ok(sum.value),
        }
    }
}

impl MirrorComparison {
    fn compare(
        &mut self,
        key: &Key,
        [imported, exported]: [Option<Sum>; 2],
        bases: &Bases,
    ) -> Result<(), MirrorError> {
        let (subheading, exporter, importer) =
            (key.subheading.clone(), key.exporter.clone(), key.importer.clone());
        let (Some(imported), Some(exported)) = (imported, exported) else {
            self.unmatched.extend(imported.or(exported).map(|Sum { side, value, .. }| {
                UnmatchedRow { reported_by: side, subheading, exporter, importer, value }
            }));
            return Ok(());
        };
        let export_value = bases.fob(exported, Flow::Export, self.cif_fob, key)?;
        let import_value_fob = bases.fob(imported, Flow::Import, self.cif_fob, key)?;
        let gap = import_value_fob.checked_sub(export_value).ok_or_else(|| too_long(key))?;
        self.rows.push(MirrorRow {
            subheading,
            exporter,
            importer,
            export_value,
            import_value: imported.value,
            import_value_fob,
            gap,
            relative_gap: gap
                .checked_div(export_value)
                .map(|relative| relative.round_dp(6).normalize()),
            export_mass: exported.mass,
            import_mass: imported.mass,
        });
        Ok(())
    }
}
