//! An export declaration asks for a procedure of export, an import declaration for one of import.

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "procedure-pair",
    severity: Severity::Warning,
    group: Group::Authority("eu"),
    title: "The requested procedure does not match the type of the declaration.",
    why: "Procedures that begin with 1, 2 or 3 are for exports, those with 4 to 7 for imports. \
          Which procedures may follow each other depends on the country and is not checked.",
    bad: "<CurrentCode>40</CurrentCode><PreviousCode>00</PreviousCode>",
    good: "<CurrentCode>10</CurrentCode><PreviousCode>00</PreviousCode>",
    sources: &[
        "WCO Data Model 3.6, elements 166 and D013",
        "Union Customs Code Annex B, data elements 11 01 and 11 09",
        "UK CDS errors CDS11004 and CDS12104",
    ],
    elements: &["42A.D013", "42A/67A/68A/70A.166"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

/// Whether goods come in or go out.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Import,
    Export,
}

impl Direction {
    /// By the type of a declaration; `CO`, trade within a union, can be either.
    fn of_type(code: &str) -> Option<Self> {
        match code.as_bytes() {
            [b'I', b'M', ..] => Some(Self::Import),
            [b'E', b'X', ..] => Some(Self::Export),
            _ => None,
        }
    }

    /// By the procedure. 76 and 77 store goods before they leave; 0, 8 and 9 can be either.
    fn of_procedure(code: &str) -> Option<Self> {
        match code.as_bytes() {
            [b'7', b'6' | b'7'] => None,
            [b'1'..=b'3', b'0'..=b'9'] => Some(Self::Export),
            [b'4'..=b'7', b'0'..=b'9'] => Some(Self::Import),
            _ => None,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Import => "import",
            Self::Export => "export",
        }
    }
}

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(of_type) = declaration.type_code.as_deref() else { return };
    let Some(declared) = Direction::of_type(of_type) else { return };
    for (number, item) in context.items() {
        for (at, procedure) in item.government_procedure.iter().enumerate() {
            let Some(code) = procedure.current_code.as_deref() else { continue };
            let Some(asked) = Direction::of_procedure(code) else { continue };
            if asked == declared {
                continue;
            }
            let (declared, asked) = (declared.name(), asked.name());
            found
                .at(context.item(number) / ("GovernmentProcedure", at + 1) / "CurrentCode")
                .says(format!("{code} is a procedure for {asked}, but {of_type} is for {declared}"))
                .value(code)
                .expected(format!("a procedure for {declared}"))
                .hint(format!(
                    "declare the goods for {asked}, or ask for a procedure for {declared}"
                ));
        }
    }
}
