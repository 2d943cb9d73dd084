//! The forms in which XML writes dates (UN/EDIFACT 2379): what their codes mean, and what they look like.

const MONTH: &str = "(0[1-9]|1[0-2])";
const DAY: &str = "(0[1-9]|[12][0-9]|3[01])";
const MINUTE: &str = "([01][0-9]|2[0-3])[0-5][0-9]";
const SECOND: &str = "[0-5][0-9]";
/// Messages leave it out.
const ZONE: &str = r"(Z|[+\-]([01][0-9]|2[0-3])([0-5][0-9])?)?";

/// A form: its code, what that means, and what stands behind the year.
type Form = (&'static str, &'static str, &'static [&'static str]);

const DAY_ALONE: Form = ("102", "Day", &[MONTH, DAY]);

const FORMS: [Form; 7] = [
    DAY_ALONE,
    ("203", "Minute", &[MONTH, DAY, MINUTE]),
    ("204", "Second", &[MONTH, DAY, MINUTE, SECOND]),
    ("303", "Minute with zone", &[MONTH, DAY, MINUTE, ZONE]),
    ("304", "Second with zone", &[MONTH, DAY, MINUTE, SECOND, ZONE]),
    ("602", "Year", &[]),
    ("610", "Month", &[MONTH]),
];

fn form(code: &str) -> Option<&'static Form> {
    FORMS.iter().find(|(known, _, _)| *known == code)
}

/// What the code of a form means; nothing where it is none of those that are read.
pub(crate) fn meaning(code: &str) -> &'static str {
    form(code).map_or("", |(_, meaning, _)| meaning)
}

/// The regular expression of the form that has this code; that of a day where it is none of those that
/// are read.
pub(crate) fn pattern(code: &str) -> String {
    let (_, _, behind_the_year) = form(code).unwrap_or(&DAY_ALONE);
    format!("[0-9]{{4}}{}", behind_the_year.concat())
}
