//! [`ReportHeader`] and [`MadeReport`]: a [`TradeFlowReport`] made of sums.

use std::collections::BTreeMap;

use compact_str::CompactString;
use customs_declaration::Declaration;
use customs_exchange::body::{
    FlowValuation, TradeFlowReport, TradeFlowReportRequired, TradeFlowRow, TradeFlowRowRequired,
};
use customs_exchange::lists::{TradeSystem, ValuationBasis};
use customs_hs::Edition;
use customs_model::{Amount, Code, Measure, Numeric, Quantity, build};

use super::dimension::Dimension;
use super::item::{Flow, UNDATED};
use super::options::FlowOptions;
use super::sums::{Cell, Flows};
use super::total::Total;

/// What a report says of all its figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportHeader {
    /// The country that reports, as two letters (ISO 3166-1).
    pub reporter: String,
    /// The period: `2026` or `202603`.
    pub period: String,
    /// Number of the revision, 0 at first.
    pub revision: u32,
    /// The edition of the Harmonized System in which the goods were declared.
    pub edition: Edition,
    /// The currency of the report (ISO 4217).
    pub currency: String,
    /// Which movements are counted.
    pub trade_system: TradeSystem,
    /// What the values of imports include.
    pub import_valuation: ValuationBasis,
    /// What the values of exports include.
    pub export_valuation: ValuationBasis,
}

impl ReportHeader {
    /// What statistics are mostly: first figures of the general trade, imports CIF, exports FOB.
    pub fn new(
        reporter: impl Into<String>,
        period: impl Into<String>,
        edition: Edition,
        currency: impl Into<String>,
    ) -> Self {
        Self {
            reporter: reporter.into(),
            period: period.into(),
            revision: 0,
            edition,
            currency: currency.into(),
            trade_system: TradeSystem::General,
            import_valuation: ValuationBasis::Cif,
            export_valuation: ValuationBasis::Fob,
        }
    }
}

/// A report, and what it could not hold.
#[derive(Debug, Clone, PartialEq)]
pub struct MadeReport {
    /// The report. Without any row it says nothing, and is not worth sending.
    pub report: TradeFlowReport,
    /// How many items it leaves out since their values are in another currency, by currency: each
    /// currency is a report of its own.
    pub other_currencies: BTreeMap<CompactString, u64>,
    /// How many items it leaves out since they are of another period.
    pub other_periods: u64,
    /// How many items it leaves out since nothing says of which period they are.
    pub undated: u64,
    /// How many items it leaves out since their sum has more digits than a value may have.
    pub too_long: u64,
}

/// A dimension without which there is no report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "a report of trade flows needs the dimension {needed}: sum by flow, subheading and partner"
)]
pub struct MissingDimension {
    /// The dimension; a subheading stands for a heading or a chapter too.
    pub needed: Dimension,
}

/// Where the dimensions of a report are among those of the sums.
struct Columns {
    flow: usize,
    commodity: usize,
    partner: usize,
    mode: Option<usize>,
    procedure: Option<usize>,
    month: Option<usize>,
    year: Option<usize>,
}

impl Columns {
    fn of(dimensions: &[Dimension]) -> Result<Self, MissingDimension> {
        let at = |wanted| dimensions.iter().position(|dimension| *dimension == wanted);
        let needed = |wanted| at(wanted).ok_or(MissingDimension { needed: wanted });
        let commodity = [Dimension::Subheading, Dimension::Heading, Dimension::Chapter];
        let finest = commodity.into_iter().find_map(at);
        Ok(Self {
            flow: needed(Dimension::Flow)?,
            commodity: finest.ok_or(MissingDimension { needed: Dimension::Subheading })?,
            partner: needed(Dimension::Partner)?,
            mode: at(Dimension::Mode),
            procedure: at(Dimension::Procedure),
            month: at(Dimension::Month),
            year: at(Dimension::Year),
        })
    }

    /// Whether sums are of a period; those that are by no period are taken to be.
    fn is_of(&self, key: &[CompactString], period: &str) -> bool {
        let in_month = self.month.is_none_or(|at| key[at].replace('-', "").starts_with(period));
        let in_year = self.year.is_none_or(|at| period.starts_with(&*key[at]));
        in_month && in_year
    }

    /// Whether sums are of declarations without a date.
    fn is_undated(&self, key: &[CompactString]) -> bool {
        [self.month, self.year].into_iter().flatten().any(|at| key[at] == UNDATED)
    }

    /// What tells a row of the report from the others.
    fn key<'k>(&self, key: &'k [CompactString]) -> RowKey<'k> {
        let column = |at: usize| key[at].as_str();
        RowKey {
            flow: column(self.flow),
            commodity: column(self.commodity),
            partner: column(self.partner),
            mode: self.mode.map(column),
            procedure: self.procedure.map(column),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct RowKey<'k> {
    flow: &'k str,
    commodity: &'k str,
    partner: &'k str,
    mode: Option<&'k str>,
    procedure: Option<&'k str>,
}

impl Flows {
    /// The report of what was counted: the sums in the currency and the period of the header, by flow,
    /// partner and the finest level of commodities that was counted, and by mode and procedure if
    /// they were. What it leaves out is counted beside it.
    ///
    /// A net mass or a quantity is in a row only if all its items have one (quantities in one
    /// unit), since a part would pass for the whole. A value is marked as estimated where an item has
    /// no statistical value.
    ///
    /// # Errors
    /// [`MissingDimension`] if it was not counted by flow, commodity and partner.
    pub fn into_report(self, header: &ReportHeader) -> Result<MadeReport, MissingDimension> {
        let columns = Columns::of(&self.options.dimensions)?;
        let mut made = MadeReport {
            report: header.empty_report(),
            other_currencies: BTreeMap::new(),
            other_periods: 0,
            undated: 0,
            too_long: 0,
        };
        let mut rows: BTreeMap<RowKey<'_>, Cell> = BTreeMap::new();
        for (key, cell) in &self.cells {
            let (currency, values) = key.split_last().expect("a key ends with its currency");
            if columns.is_undated(values) {
                made.undated += cell.items;
            } else if !columns.is_of(values, &header.period) {
                made.other_periods += cell.items;
            } else if *currency != header.currency {
                *made.other_currencies.entry(currency.clone()).or_default() += cell.items;
            } else {
                rows.entry(columns.key(values)).or_default().add(cell);
            }
        }
        for (key, cell) in rows {
            match row(key, &cell, &header.currency) {
                Some(row) => made.report.row.push(row),
                None => made.too_long += cell.items,
            }
        }
        // Of a flow without rows there is nothing to say; without any rows there is no report yet.
        let rows = &made.report.row;
        let has_rows = |flow: &Code| rows.is_empty() || rows.iter().any(|it| it.flow_code == *flow);
        made.report.valuation.retain(|it| has_rows(&it.flow_code));
        Ok(made)
    }
}

impl ReportHeader {
    fn empty_report(&self) -> TradeFlowReport {
        let valuation = [
            FlowValuation::new(Flow::Import.code(), self.import_valuation.clone()),
            FlowValuation::new(Flow::Export.code(), self.export_valuation.clone()),
        ];
        TradeFlowReport::new(TradeFlowReportRequired {
            reporter_code: self.reporter.as_str().into(),
            reference_period: self.period.as_str().into(),
            revision_numeric: Numeric::new(self.revision),
            trade_system_code: self.trade_system.clone().into(),
            commodity_classification_code: "HS".into(),
            commodity_classification_edition: self.edition.year().to_string().into(),
            country_classification_code: "ISO 3166-1".into(),
            currency_code: self.currency.as_str().into(),
            weight_unit_code: "KGM".into(),
            valuation: valuation.to_vec(),
            row: Vec::new(),
        })
    }
}

/// A row of a report; nothing where a sum has too many digits.
fn row(key: RowKey<'_>, cell: &Cell, currency: &str) -> Option<TradeFlowRow> {
    let value = Amount::with(cell.value.decimal()?, currency);
    let mut row = TradeFlowRow::new(TradeFlowRowRequired {
        flow_code: key.flow.into(),
        commodity_id: key.commodity.into(),
        partner_code: key.partner.into(),
        value,
    });
    row.mode_code = key.mode.and_then(build::code);
    row.procedure_code = key.procedure.and_then(build::code);
    row.value_estimated = (cell.other_values() > 0).then(|| true.into());
    if cell.with_mass == cell.items {
        row.net_mass = Some(Measure::with(cell.net_mass.decimal()?, "KGM"));
    }
    let quantities: Vec<(&CompactString, &Total)> = cell.quantities.iter().collect();
    if let ([(unit, quantity)], true) = (&*quantities, cell.with_quantity == cell.items) {
        // Without a unit the figure means nothing outside the tariff it was declared by.
        let of_unit = (!unit.is_empty()).then(|| quantity.decimal()).flatten();
        row.supplementary_quantity = of_unit.map(|quantity| Quantity::with(quantity, unit));
    }
    Some(row)
}

/// The report of these declarations: by flow, subheading (six digits) and partner, in the period
/// and the currency of the header. [`Flows`] does the same step by step, and by more.
///
/// The day and the national currency of the options are given for declarations that do not state
/// theirs; their dimensions are those of the report. Declarations of other periods are left out.
#[must_use]
pub fn aggregate<'d>(
    declarations: impl IntoIterator<Item = &'d Declaration>,
    header: &ReportHeader,
    given: FlowOptions,
) -> MadeReport {
    let period = if header.period.len() > 4 { Dimension::Month } else { Dimension::Year };
    let dimensions = vec![Dimension::Flow, Dimension::Subheading, Dimension::Partner, period];
    let mut flows = Flows::new(FlowOptions { dimensions, ..given });
    for declaration in declarations {
        flows.add(declaration);
    }
    flows.into_report(header).expect("the sums have the dimensions of a report")
}
