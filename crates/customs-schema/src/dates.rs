//! The forms in which messages write dates (UN/EDIFACT 2379): what their codes mean, and what they look
//! like in EDIFACT and in ISO 8601.

use customs_model::value::ISO_8601_PATTERN;

const MONTH: &str = "(0[1-9]|1[0-2])";
const DAY: &str = "(0[1-9]|[12][0-9]|3[01])";
const MINUTE: &str = "([01][0-9]|2[0-3])[0-5][0-9]";
const SECOND: &str = "[0-5][0-9]";
/// Messages leave it out.
const ZONE: &str = r"(Z|[+\-]([01][0-9]|2[0-3])([0-5][0-9])?)?";

/// A form: its code, what that means, and what is behind the year.
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

/// The regular expressions of the forms that have these codes, in EDIFACT; that of a day for a code that is
/// none of those that are read.
pub(crate) fn patterns(codes: &[String]) -> Vec<String> {
    codes.iter().map(|code| pattern(code, codes)).collect()
}

/// That of one of these forms. Messages leave a zone out, which makes it the form without one: where that
/// is not among them, the zone has to be there.
fn pattern(code: &str, codes: &[String]) -> String {
    let (_, _, behind_the_year) = form(code).unwrap_or(&DAY_ALONE);
    let pattern = format!("[0-9]{{4}}{}", behind_the_year.concat());
    let without_zone = match code {
        "303" => "203",
        "304" => "204",
        _ => return pattern,
    };
    match codes.iter().any(|code| code == without_zone) {
        true => pattern,
        false => pattern.strip_suffix('?').unwrap_or(&pattern).to_owned(),
    }
}

/// A form in ISO 8601: its code, the type of XML Schema that knows which days there are, and its pattern.
pub(crate) struct IsoForm {
    code: &'static str,
    /// The type; a string where there is none of that form.
    pub(crate) base: &'static str,
    /// Its parts, from the year on.
    parts: &'static [&'static str],
}

const ISO_MINUTE: &str = "T([01][0-9]|2[0-3]):[0-5][0-9]";
const ISO_SECOND: &str = ":[0-5][0-9]";
const ISO_ZONE: &str = r"(Z|[+\-]([01][0-9]|2[0-3]):[0-5][0-9])";
const ISO_DAY: &str = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

const ISO_FORMS: [IsoForm; 7] = [
    IsoForm { code: "102", base: "xs:date", parts: &[ISO_DAY] },
    IsoForm { code: "203", base: "xs:string", parts: &[ISO_DAY, ISO_MINUTE] },
    IsoForm { code: "204", base: "xs:dateTime", parts: &[ISO_DAY, ISO_MINUTE, ISO_SECOND] },
    IsoForm { code: "303", base: "xs:string", parts: &[ISO_DAY, ISO_MINUTE, ISO_ZONE] },
    IsoForm {
        code: "304",
        base: "xs:dateTime",
        parts: &[ISO_DAY, ISO_MINUTE, ISO_SECOND, ISO_ZONE],
    },
    IsoForm { code: "602", base: "xs:gYear", parts: &["[0-9]{4}"] },
    IsoForm { code: "610", base: "xs:gYearMonth", parts: &["[0-9]{4}-(0[1-9]|1[0-2])"] },
];

impl IsoForm {
    /// The regular expression.
    pub(crate) fn pattern(&self) -> String {
        self.parts.concat()
    }
}

/// The forms that have these codes, in ISO 8601.
pub(crate) fn iso_forms(codes: &[String]) -> impl Iterator<Item = &'static IsoForm> {
    ISO_FORMS.iter().filter(|form| codes.iter().any(|code| code == form.code))
}

/// The regular expression of ECMA-262 for dates of these forms in ISO 8601.
pub(crate) fn iso_pattern(codes: &[String]) -> String {
    let forms: Vec<String> = iso_forms(codes).map(IsoForm::pattern).collect();
    match forms.len() {
        // All of them are known by a shorter name.
        0 | 7 => ISO_8601_PATTERN.to_owned(),
        _ => format!("^({})$", forms.join("|")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_may_be_left_out_where_the_form_without_one_is_known() {
        let codes =
            |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect::<Vec<_>>();
        assert!(patterns(&codes(&["204", "304"]))[1].ends_with(")?"));
        assert!(patterns(&codes(&["102", "304"]))[1].ends_with(')'));
        assert!(!patterns(&codes(&["102"]))[0].contains('?'));
    }

    #[test]
    fn every_form_together_is_any_date() {
        let all = FORMS.map(|(code, ..)| code.to_owned());
        assert_eq!(iso_pattern(&all), ISO_8601_PATTERN);
        assert_eq!(iso_pattern(&["602".to_owned()]), "^([0-9]{4})$");
    }
}
