//! An export has an exporter.

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "export-exporter",
    severity: Severity::Error,
    group: Group::Authority("uk"),
    title: "An export declaration names no exporter.",
    why: "The exporter is the person who decides that the goods are exported, who holds the \
          licences and whom the administration contacts. A declaration without an exporter is \
          refused.",
    bad: "<TypeCode>EXD</TypeCode>",
    good: "<Exporter><ID>GB123456789000</ID></Exporter>",
    sources: &[
        "WCO Data Model 3.6, class 57A",
        "Union Customs Code Annex B, data element 13 01",
        "UK CDS data elements 3/1 and 3/2",
        "UK CDS error CDS10001",
    ],
    elements: &["42A/57A"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let of_type = declaration.type_code.as_deref().unwrap_or_default();
    let is_export = of_type.starts_with("EX") && of_type.len() == 3;
    if !is_export || !context.is_complete() {
        return;
    }
    let exporter = declaration.exporter.as_deref();
    if exporter.is_some_and(|it| it.id.is_some() || it.name.is_some()) {
        return;
    }
    let says = match exporter {
        None => format!("an export ({of_type}) names no exporter"),
        Some(_) => format!("the exporter of an export ({of_type}) has neither a number nor a name"),
    };
    found
        .at(context.place() / "Exporter")
        .says(says)
        .expected("the EORI number, or a name and an address")
        .hint("add `Exporter` to `Declaration`, with its EORI number");
}
