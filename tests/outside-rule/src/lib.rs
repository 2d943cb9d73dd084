//! Invented rules of a forwarder, Acme Forwarding. They are added from outside, as a program of its own would add them, and
//! show that nothing has to change in the crates of the workspace for that: profiles switch them, reports show
//! them, and they have pages.

use std::sync::LazyLock;

use customs_check::{Check, Context, Found, Message, RuleCheck, ValueAt, ValueTypes};
use customs_model::{Group, Profile, Rule, Severity};

/// The group of the rules, by which a profile switches them: `rule: acme off`.
pub const GROUP: Group = Group::Named("acme");

/// A declaration without the number of the job.
pub static JOB_NUMBER: Rule = Rule::new("acme-job-number", Severity::Error, GROUP)
    .title("The reference of a declaration is not the number of a job.")
    .why("The answer of customs is filed under the reference. One that is no number of a job is filed nowhere.")
    .examples(
        "<FunctionalReferenceID>COFFEE</FunctionalReferenceID>",
        "<FunctionalReferenceID>JOB-000123</FunctionalReferenceID>",
    )
    .sources(&["Acme Forwarding, handbook of the customs desk, 3.1"])
    .elements(&["42A.D026"])
    .since("0.1.0");

/// A text that cannot be printed on a label.
pub static LABEL_TEXT: Rule = Rule::new("acme-label-text", Severity::Error, GROUP)
    .title("A text has characters that no label printer has.")
    .why("Labels are printed from the message. The printers at the hub have the letters of ISO 8859-1 alone.")
    .examples("<Name>Łódź Coffee</Name>", "<Name>Lodz Coffee</Name>")
    .sources(&["Acme Forwarding, label printers at the hub"])
    .since("0.1.0");

/// The rules with their code, for [`Checker::with_rules`](customs_check::Checker::with_rules).
///
/// ```
/// use customs_check::Checker;
///
/// let checker = Checker::new(customs_outside_rule::profile()).with_rules(customs_outside_rule::RULES);
/// let checked = checker.validate(br#"{ "FunctionCode": "9", "FunctionalReferenceID": "COFFEE" }"#)?;
/// assert_eq!(checked.findings[0].rule.id, "acme-job-number");
/// # Ok::<(), customs_check::ReadError>(())
/// ```
pub const RULES: [RuleCheck; 2] = [
    RuleCheck::new(&JOB_NUMBER, Check::Message(&job_number)),
    RuleCheck::new(&LABEL_TEXT, Check::Value(ValueTypes::TEXTS, &label_text)),
];

/// The profile of the forwarder, which switches all other rules off.
///
/// # Panics
/// Never: the text of the profile is part of this crate.
#[must_use]
pub fn profile() -> &'static Profile {
    static PROFILE: LazyLock<Profile> = LazyLock::new(|| {
        let text = include_str!("../profiles/acme.profile");
        customs_message::read_profile(text).expect("the profile of this crate")
    });
    &PROFILE
}

fn job_number(message: &Message, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(declaration) = message.declaration().filter(|_| context.is_complete()) else { return };
    let path = context.place() / "FunctionalReferenceID";
    let Some(reference) = declaration.functional_reference_id.as_deref() else {
        found.skip("the declaration has no reference yet");
        return;
    };
    let is_job = |digits: &str| digits.len() == 6 && digits.bytes().all(|it| it.is_ascii_digit());
    if !reference.strip_prefix("JOB-").is_some_and(is_job) {
        found
            .at(path)
            .says(format!("`{reference}` is not the number of a job"))
            .value(reference)
            .expected("JOB- and six digits")
            .hint("take the number from the job");
    }
}

fn label_text(value: &ValueAt<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    let is_printed = |character: char| u32::from(character) < 0x100;
    if let Some(other) = value.text().chars().find(|character| !is_printed(*character)) {
        found
            .at(value.path().clone())
            .says(format!("`{}` has `{other}`, which no label printer has", value.name()))
            .value(value.text())
            .hint("write it with the letters of ISO 8859-1");
    }
}
