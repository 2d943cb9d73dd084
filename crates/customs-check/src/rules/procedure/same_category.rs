//! The procedures of all goods items need the same set of data.

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "same-category",
    severity: Severity::Error,
    group: Group::Authority("uk"),
    title: "Goods items are placed under procedures that require different sets of data.",
    why: "A declaration is checked as one set of data, such as H1 for free circulation or H4 for \
          inward processing. If the items require different sets, the administration stops \
          checking. Procedures whose set depends on more than the code are not compared.",
    bad: "<CurrentCode>51</CurrentCode>",
    good: "<CurrentCode>44</CurrentCode>",
    sources: &[
        "WCO Data Model 3.6, element 166",
        "Union Customs Code Annex B, columns B1, B2 and H1 to H4",
        "UK CDS error CDS11005",
    ],
    elements: &["42A/67A/68A/70A.166", "42A.D013"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

/// The set of data that a full declaration for a procedure needs.
fn data_set(procedure: &str) -> Option<&'static str> {
    match procedure {
        "10" | "11" | "23" | "31" => Some("B1"),
        "21" | "22" => Some("B2"),
        "40" | "42" | "44" | "61" => Some("H1"),
        "71" => Some("H2"),
        "53" => Some("H3"),
        "51" => Some("H4"),
        _ => None,
    }
}

/// Whether it is a full declaration (A, D) or completes a simplified one (Y, Z). Simplified ones
/// have one set of data for all procedures.
fn is_full(of_type: &str) -> bool {
    matches!(of_type.as_bytes(), [_, _, b'A' | b'D' | b'Y' | b'Z'])
}

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    if !declaration.type_code.as_deref().is_some_and(is_full) {
        return;
    }
    let mut first: Option<(usize, &str, &str)> = None;
    for (number, item) in context.items() {
        let known = item.government_procedure.iter().enumerate().find_map(|(at, procedure)| {
            let code = procedure.current_code.as_deref()?;
            Some((at, code, data_set(code)?))
        });
        let Some((at, code, set)) = known else { continue };
        let (first_item, first_code, first_set) = *first.get_or_insert((number, code, set));
        if set == first_set {
            continue;
        }
        found
            .at(context.item(number) / ("GovernmentProcedure", at + 1) / "CurrentCode")
            .says(format!(
                "procedure {code} needs the data set {set}, but {first_code} of item {first_item} \
                 needs {first_set}"
            ))
            .value(code)
            .expected(format!("a procedure of data set {first_set}"))
            .hint(format!("declare the goods of data set {set} in a separate declaration"));
    }
}
