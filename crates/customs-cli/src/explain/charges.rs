//! The duties, taxes and fees of a response as a table for people.

use std::fmt::{self, Write};

use customs_explain::charges::{AmountKind, Charge, ChargeTotal, Charges, Guarantee, Level};
use customs_explain::meaning::ExplainedCode;

use crate::table::{self, Align};
use crate::text::clean;

/// A column of the table: its head, its side, what it has of a charge.
struct Column(&'static str, Align, fn(&Charge) -> String);

/// The columns. Those of which no charge has anything are left out.
const COLUMNS: [Column; 11] = [
    Column("item", Align::Left, item),
    Column("tax type", Align::Left, |charge| known(charge.tax_type.as_ref())),
    Column("base", Align::Right, base),
    Column("deducted", Align::Right, |charge| shown(charge.deducted.as_ref())),
    Column("rate", Align::Right, |charge| shown(charge.rate.as_ref())),
    Column("preference", Align::Left, |charge| shown(charge.duty_regime_code.as_ref())),
    Column("quota", Align::Left, |charge| shown(charge.quota_order_id.as_ref())),
    Column("amount", Align::Right, |charge| shown(charge.amount.as_ref())),
    Column("assessed", Align::Right, |charge| shown(charge.assessed.as_ref())),
    Column("payable", Align::Right, |charge| shown(charge.payable.as_ref())),
    Column("method of payment", Align::Left, method),
];

/// Writes what is due: a row a charge, then the totals, then what is to be known of them.
pub(super) fn write(text: &mut String, charges: &Charges) -> fmt::Result {
    let is_used = |column: &&Column| charges.rows.iter().any(|it| !(column.2)(it).is_empty());
    let columns: Vec<&Column> = COLUMNS.iter().filter(is_used).collect();
    let header: Vec<String> = columns.iter().map(|column| column.0.to_owned()).collect();
    let align: Vec<Align> = columns.iter().map(|column| column.1).collect();
    let charge = |charge: &Charge| columns.iter().map(|column| (column.2)(charge)).collect();
    let mut rows: Vec<Vec<String>> = charges.rows.iter().map(charge).collect();
    rows.extend(totals(charges).into_iter().map(|total| total_row(total, &columns)));
    text.push('\n');
    // What a charge is on says nothing by itself.
    let is_empty = columns.len() <= 1;
    for line in table::text(&header, &rows, &align).lines().filter(|_| !is_empty) {
        writeln!(text, "  {line}")?;
    }
    for charge in &charges.rows {
        let payment = payment(charge);
        if !payment.is_empty() {
            writeln!(text, "  payment for {}: {payment}", clean(&place(charge)))?;
        }
    }
    charges.notes.iter().try_for_each(|note| writeln!(text, "  note: {}", clean(&note.to_string())))
}

/// A guarantee, by its reference and amount.
pub(super) fn guaranteed(guarantee: &Guarantee) -> String {
    let reference = guarantee.reference.as_deref().unwrap_or("without a reference");
    let amount = guarantee.amount.as_ref().map_or(String::new(), |it| format!(", {it}"));
    clean(&format!("{reference}{amount}")).into_owned()
}

/// The totals that say more than the rows: those of several rows.
fn totals(charges: &Charges) -> Vec<&ChargeTotal> {
    let of_level = |level: Level| {
        let rows = charges.rows.iter().filter(|charge| charge.level == level).count();
        let taxes = || charges.totals.iter().filter(move |total| total.level == level);
        let all = charges.grand_totals.iter().filter(move |total| total.level == level);
        let by_tax = if taxes().count() < rows { taxes().collect() } else { Vec::new() };
        let all = if rows > 1 { all.collect() } else { Vec::new() };
        [by_tax, all].concat()
    };
    Level::ALL.map(of_level).concat()
}

fn total_row(total: &ChargeTotal, columns: &[&Column]) -> Vec<String> {
    let cell = |column: &&Column| match column.0 {
        "item" => match total.level {
            Level::Item => "total".to_owned(),
            Level::Shipment => "shipment, total".to_owned(),
            Level::Declaration => "declaration, total".to_owned(),
        },
        "tax type" => match &total.tax_type {
            None => "all".to_owned(),
            tax_type => known(tax_type.as_ref()),
        },
        "assessed" => total.shown(AmountKind::Assessed),
        "payable" => total.shown(AmountKind::Payable),
        _ => String::new(),
    };
    columns.iter().map(cell).collect()
}

/// What a charge is on: the number of an item, or the whole.
fn item(charge: &Charge) -> String {
    match (charge.level, &charge.item) {
        (Level::Item, item) => item.clone().unwrap_or_default(),
        (Level::Shipment, _) => "shipment".to_owned(),
        (Level::Declaration, _) => "declaration".to_owned(),
    }
}

/// How a charge is paid: by the response, or as it was declared.
fn method(charge: &Charge) -> String {
    match (&charge.method, &charge.declared_method) {
        (None, Some(declared)) => format!("{} (declared)", known(Some(declared))),
        (method, _) => known(method.as_ref()),
    }
}

/// What is said of the payment of a charge beside its amount: a reference, a day, guarantees.
fn payment(charge: &Charge) -> String {
    let reference = charge.payment_reference.iter().map(|it| format!("reference {}", clean(it)));
    let due = charge.due.iter().map(|it| format!("due {}", clean(it)));
    let guarantees = charge.guarantees.iter().map(|it| format!("guarantee {}", guaranteed(it)));
    reference.chain(due).chain(guarantees).collect::<Vec<_>>().join(", ")
}

/// What a charge is on, in a sentence.
fn place(charge: &Charge) -> String {
    let article = if charge.level == Level::Item { "item" } else { "the" };
    format!("{article} {}", item(charge))
}

/// What a charge is calculated on: a value, a quantity or both.
fn base(charge: &Charge) -> String {
    let value = charge.ad_valorem_base.as_ref().map(ToString::to_string);
    let quantity = charge.specific_base.as_ref().map(|quantity| {
        let unit = charge.specific_base_unit.as_ref();
        match unit.map(|unit| unit.meaning.as_deref().unwrap_or("unknown unit")) {
            Some(meaning) => format!("{quantity} ({meaning})"),
            None => quantity.to_string(),
        }
    });
    value.into_iter().chain(quantity).collect::<Vec<_>>().join(", ")
}

/// What is said of a code of which nothing is known.
const UNKNOWN: &str = "unknown";

/// A code with what it means.
pub(super) fn known(code: Option<&ExplainedCode>) -> String {
    let Some(ExplainedCode { code, meaning }) = code else { return String::new() };
    match meaning {
        Some(meaning) => format!("{code} {meaning}"),
        None => format!("{code} ({UNKNOWN})"),
    }
}

fn shown<T: ToString>(value: Option<&T>) -> String {
    value.map(ToString::to_string).unwrap_or_default()
}
