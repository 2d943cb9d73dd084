//! [`compare_mirror`]: what two countries report of the same trade.

use std::collections::BTreeMap;

use compact_str::CompactString;
use customs_exchange::body::{TradeFlowReport, TradeFlowRow};
use customs_exchange::lists::valuation_basis;
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
    /// How many rows speak of trade with other countries.
    pub other_partners: usize,
    /// How many rows are of other flows than M and X, which are parts of these two.
    pub other_flows: usize,
    /// How many rows have fewer than the six digits that both countries share.
    pub short_codes: usize,
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
    /// The currencies differ, or a row is in another than its report.
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
    #[error("both reports are of {0}; a mirror needs those of two countries")]
    SameReporter(String),
    /// The factor is below 1.
    #[error(
        "a CIF/FOB factor of {0} would make imports dearer without freight; give 1 or more, often 1.1"
    )]
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
    #[error("the values of {0} add up to more than 28 digits; they cannot be right")]
    TooLong(String),
}

/// Compares what two countries report of their trade with each other: exports of the one (X) with
/// imports of the other (M), both ways, by the six digits that all countries share. Rows with more
/// digits, modes or procedures are added up first.
///
/// Values that include freight and insurance (CIF) are divided by the factor; a tenth is what is
/// mostly assumed (1.1). Whether they do is what the reports say of each flow.
///
/// # Errors
/// [`MirrorError`] where the figures do not speak of the same: other editions of the Harmonized
/// System, currencies, periods, lists of countries. It says what to do.
///
/// ```
/// use customs_analysis::{FlowOptions, Flows, ReportHeader, aggregate, compare_mirror};
/// use customs_exchange::body::{TradeFlowReport, TradeFlowRow};
/// use customs_hs::Edition;
/// use customs_model::Amount;
/// use rust_decimal::dec;
///
/// let report = |country, flow, partner, value| {
///     let header = ReportHeader::new(country, "2026", Edition::Hs2022, "USD");
///     let mut made = aggregate([], &header, FlowOptions::default()).report;
///     made.row = vec![TradeFlowRow::new(flow, "090230", partner, Amount::with(value, "USD"))];
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
        other_partners: 0,
        other_flows: 0,
        short_codes: 0,
        trade_systems_differ: a.trade_system_code != b.trade_system_code,
    };
    let mut trade: BTreeMap<Key<'_>, [Option<Sum>; 2]> = BTreeMap::new();
    for (side, report, partner) in [(Side::A, a, b), (Side::B, b, a)] {
        for row in &report.row {
            let Some((key, flow)) = comparison.place(report, partner, row) else { continue };
            let sum = &mut trade.entry(key).or_default()[flow as usize];
            *sum = Some(added(sum.take(), side, row).ok_or_else(|| too_long(&key))?);
        }
    }
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
    let stated = |report: &TradeFlowReport| report.currency_code.as_str().to_owned();
    let of_rows = a.row.iter().chain(&b.row).filter_map(|row| row.value.currency());
    let other = of_rows.map(str::to_owned).chain([stated(b)]).find(|other| *other != stated(a));
    if let Some(b) = other {
        return Err(MirrorError::Currencies { a: stated(a), b });
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
    if a.reporter_code == b.reporter_code {
        return Err(MirrorError::SameReporter(a.reporter_code.as_str().to_owned()));
    }
    if factor < Decimal::ONE { Err(MirrorError::Factor(factor)) } else { Ok(()) }
}

/// What is compared: a subheading on its way from one country to the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Key<'r> {
    subheading: &'r str,
    exporter: &'r str,
    importer: &'r str,
}

/// What one report says of it.
#[derive(Debug, Clone, Copy)]
struct Sum {
    side: Side,
    value: Decimal,
    mass: Option<Decimal>,
}

/// A sum with another row; nothing where it has too many digits.
fn added(sum: Option<Sum>, side: Side, row: &TradeFlowRow) -> Option<Sum> {
    let (value, mass) = (row.value.value(), row.net_mass.as_ref().map(Measure::value));
    let Some(sum) = sum else { return Some(Sum { side, value, mass }) };
    let mass = match (sum.mass, mass) {
        (Some(of_sum), Some(of_row)) => Some(of_sum.checked_add(of_row)?),
        _ => None,
    };
    Some(Sum { side, value: sum.value.checked_add(value)?, mass })
}

fn too_long(key: &Key<'_>) -> MirrorError {
    let Key { subheading, exporter, importer } = key;
    MirrorError::TooLong(format!("{subheading} from {exporter} to {importer}"))
}

/// What values include: by report, the basis of its imports and of its exports.
struct Bases<'r>([[Option<&'r str>; 2]; 2]);

impl<'r> Bases<'r> {
    fn of(a: &'r TradeFlowReport, b: &'r TradeFlowReport) -> Self {
        let of_flow = |report: &'r TradeFlowReport, flow: Flow| {
            let stated = report.valuation.iter().find(|it| it.flow_code == flow.code());
            stated.map(|stated| stated.basis_code.as_str())
        };
        let of = |report| [of_flow(report, Flow::Import), of_flow(report, Flow::Export)];
        Self([of(a), of(b)])
    }

    /// A value without freight and insurance.
    fn fob(
        &self,
        sum: Sum,
        flow: Flow,
        factor: Decimal,
        key: &Key<'_>,
    ) -> Result<Decimal, MirrorError> {
        let unknown = MirrorError::Valuation { side: sum.side, flow: flow.code() };
        match self.0[sum.side as usize][flow as usize].ok_or(unknown)? {
            valuation_basis::CIF => {
                sum.value.checked_div(factor).map(|it| it.round_dp(3)).ok_or_else(|| too_long(key))
            }
            _ => Ok(sum.value),
        }
    }
}

impl MirrorComparison {
    /// Where a row belongs; nothing, and a count, where it is not compared.
    fn place<'r>(
        &mut self,
        report: &'r TradeFlowReport,
        partner: &'r TradeFlowReport,
        row: &'r TradeFlowRow,
    ) -> Option<(Key<'r>, Flow)> {
        let flow = [Flow::Import, Flow::Export].into_iter().find(|it| row.flow_code == it.code());
        let (here, there) = (report.reporter_code.as_str(), partner.reporter_code.as_str());
        let subheading = row.commodity_id.get(..6);
        let Some(flow) = flow else {
            self.other_flows += 1;
            return None;
        };
        if row.partner_code != there {
            self.other_partners += 1;
            return None;
        }
        let Some(subheading) = subheading else {
            self.short_codes += 1;
            return None;
        };
        let (exporter, importer) = match flow {
            Flow::Import => (there, here),
            Flow::Export => (here, there),
        };
        Some((Key { subheading, exporter, importer }, flow))
    }

    fn compare(
        &mut self,
        key: &Key<'_>,
        [imported, exported]: [Option<Sum>; 2],
        bases: &Bases<'_>,
    ) -> Result<(), MirrorError> {
        let (subheading, exporter, importer) =
            (key.subheading.into(), key.exporter.into(), key.importer.into());
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
