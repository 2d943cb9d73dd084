//! Checks one value against its format, its type and the date formats of a profile.
//!
//! What is asked for is what the administration's XML schema asks for, facet by facet, so that a
//! message without findings here is valid there.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate};
use customs_codes::CURRENCIES;
use customs_model::Profile;
use customs_model::choice::choice;
use customs_model::dictionary::{DateForm, ValueType};
use customs_model::format::{Characters, Format};
use customs_model::profile::{AttributeForms, LineBreaks, NamedList, ProfileElement, Standing};
use customs_model::signs::Signs;
use customs_model::walk::{Entry, Leaf};
use customs_model::{DateTime, Finding, Path, Rule, rules as model_rules, tolerant};

use crate::context::NO_DAY;
use crate::patterns::Patterns;
use crate::results::Skipped;
use crate::rules;
use crate::sink::Sink;

/// One value under check.
pub(crate) struct ValueCheck<'c> {
    pub(crate) entry: Entry,
    pub(crate) leaf: &'c Leaf<'c>,
    /// Which kinds of characters its text has.
    pub(crate) signs: Signs,
    pub(crate) path: &'c Path,
    /// What the profile says of it.
    pub(crate) element: &'c ProfileElement,
    /// The day by whose lists it is judged, if one is known.
    pub(crate) day: Option<NaiveDate>,
    pub(crate) patterns: &'c Patterns,
    pub(crate) profile: &'c Profile,
    pub(crate) sink: &'c mut Sink,
    /// What could not be checked.
    pub(crate) skipped: &'c mut Vec<Skipped>,
}

impl<'c> ValueCheck<'c> {
    /// Checks everything about the value.
    pub(crate) fn run(&mut self) {
        let before = self.sink.count();
        // Blanks around a code are not part of it, nor is the kind of blank between.
        let text = match self.signs.has_blanks() {
            true => self.judged(),
            false => self.leaf.text.into(),
        };
        if let Cow::Owned(text) = &text {
            self.signs = Signs::of(text);
        }
        match (self.leaf.value, self.element.format) {
            (_, None) => {}
            (value, _) if value.has_own_form() => {}
            (ValueType::DateTime, Some(format)) => {
                self.length(format, self.leaf.text);
            }
            (value, Some(format)) if value.is_number() => self.decimal(format),
            (_, Some(format)) => self.text(format, &text),
        }
        if self.leaf.value == ValueType::DateTime {
            self.date();
        }
        // What breaks the format is not one of the values either, but the format says more.
        if self.sink.count() == before {
            self.allowed(&text);
        }
        if self.sink.count() == before {
            self.pattern(&text);
        }
        // Last, since lists can be switched off, and must not hide what is wrong with the form.
        if let Some(list) = &self.element.list
            && self.sink.count() == before
        {
            self.listed(list, &text);
        }
        for (name, text) in self.leaf.attributes {
            match self.element.is_bare {
                true => self.unknown_attribute(name, text),
                false => self.attribute(name, text),
            }
        }
    }

    /// The text with the blanks that are a part of it.
    fn judged(&self) -> Cow<'c, str> {
        let (leaf, blanks) = (self.leaf, ['\n', '\r', '\t']);
        let collapsing = self.profile.collapsing;
        if self.entry.element.is_some_and(|element| element.collapses(collapsing)) {
            return tolerant::collapse(leaf.text);
        }
        match self.profile.line_breaks {
            LineBreaks::Blanks if leaf.text.contains(blanks) => {
                leaf.text.replace(blanks, " ").into()
            }
            _ => leaf.text.into(),
        }
    }

    fn report(&mut self, rule: &'static Rule, message: String, value: &str, expected: &str) {
        let finding = Finding::new(rule, self.path.clone(), message);
        self.sink.push(finding.value(value).expected(expected));
    }

    /// Adds what to do to the finding reported last.
    fn hint(&mut self, hint: impl Into<Cow<'static, str>>) {
        if let Some(finding) = self.sink.last() {
            finding.hint = Some(hint.into());
        }
    }

    fn text(&mut self, format: Format, text: &str) {
        self.length(format, text);
        match format.characters {
            Characters::Any if self.profile.blank_values || self.element.pattern.is_some() => {}
            Characters::Any => self.any_characters(format, text),
            Characters::Letters => {
                let is_letter = |character: char| character.is_ascii_alphabetic();
                self.only(&rules::NOT_LETTERS, format, text, "letters", is_letter);
            }
            Characters::Digits => {
                let is_digit = |character: char| character.is_ascii_digit();
                self.only(&rules::NOT_DIGITS, format, text, "digits", is_digit);
            }
        }
    }

    /// Lengths are counted in characters, as the dictionary and XML Schema do.
    fn length(&mut self, format: Format, text: &str) {
        // No text has more characters than bytes.
        if !format.exact && text.len() <= usize::from(format.length) {
            return;
        }
        let (length, seen) = (usize::from(format.length), text.chars().count());
        let name = self.entry.name;
        let characters = characters(seen);
        if format.exact && seen != length {
            let message = format!("`{name}` has {characters}; it must have exactly {length}");
            self.report(&rules::WRONG_LENGTH, message, text, &described(format));
            self.hint(format!("write it with {length}"));
        } else if !format.exact && seen > length {
            let message = format!("`{name}` has {characters}; at most {length} are allowed");
            self.report(&rules::TOO_LONG, message, text, &described(format));
            self.hint(format!("shorten it by {}", seen - length));
        }
    }

    /// The pattern of the schema, `.*[^\s].*`: one line, not blank.
    fn any_characters(&mut self, format: Format, text: &str) {
        let name = self.entry.name;
        let may_break =
            self.profile.line_breaks == LineBreaks::InTexts && self.leaf.value == ValueType::Text;
        if !may_break && self.signs.has_line_breaks() {
            let message = format!("`{name}` has a line break");
            self.report(&rules::LINE_BREAK, message, text, "one line");
            self.hint("write it in one line");
        }
        if self.signs.is_blank() {
            let what = if text.is_empty() { "empty" } else { "blank" };
            self.report(
                &rules::BLANK_VALUE,
                format!("`{name}` is {what}"),
                text,
                &described(format),
            );
            self.hint("fill it in, or leave the element out");
        }
    }

    fn allowed(&mut self, text: &str) {
        let values = &self.element.values;
        if values.is_empty() || values.iter().any(|value| value == text) {
            return;
        }
        let name = self.entry.name;
        let message = match text.is_empty() {
            true => format!("`{name}` is empty"),
            false => format!("`{name}` is `{text}`, which is not an allowed value"),
        };
        let expected = choice(values);
        self.report(&rules::NOT_ALLOWED_VALUE, message, text, &expected);
        self.hint(format!("write {expected}"));
    }

    /// Whether the list has the code on the day.
    fn listed(&mut self, list: &NamedList, code: &str) {
        let (name, edition) = (self.entry.name, || list.edition());
        if self.day.is_none() {
            self.skip(&rules::CODE_NOT_YET_VALID, || NO_DAY.into());
            self.skip(&rules::CODE_NO_LONGER_VALID, || NO_DAY.into());
        }
        match list.standing(code, self.day) {
            Standing::Valid => {}
            Standing::BeforeList(first) => self.skip(&rules::CODE_NOT_YET_VALID, || {
                format!("{} has no data before {first}", edition()).into()
            }),
            Standing::NotListed => self.not_listed(list, code),
            Standing::NotYet(first) => {
                let message = format!(
                    "`{name}` is `{code}`, which is not valid in {} before {first}",
                    edition()
                );
                let expected = format!("a code that is valid on {}", self.day.unwrap_or_default());
                self.report(&rules::CODE_NOT_YET_VALID, message, code, &expected);
                self.hint("check the code and the date for which the message is checked");
            }
            Standing::NoLonger(last) => {
                let message =
                    format!("`{name}` is `{code}`, which was valid in {} until {last}", edition());
                let expected = format!("a code that is valid on {}", self.day.unwrap_or_default());
                self.report(&rules::CODE_NO_LONGER_VALID, message, code, &expected);
                self.hint("use a code that is valid");
            }
        }
    }

    /// The rule cannot be checked. Said once a message.
    fn skip(&mut self, rule: &'static Rule, reason: impl FnOnce() -> Cow<'static, str>) {
        if self.skipped.iter().all(|skipped| skipped.rule != rule) {
            self.skipped.push(Skipped { rule, reason: reason() });
        }
    }

    fn not_listed(&mut self, list: &NamedList, code: &str) {
        let (name, edition) = (self.entry.name, list.edition());
        let message = match code.is_empty() {
            true => format!("`{name}` is empty"),
            false => format!("`{name}` is `{code}`, which is not in {edition}"),
        };
        let all = (list.count() <= MOST_NAMED).then(|| choice(&list.codes()));
        let expected = all.clone().unwrap_or_else(|| format!("a code of {edition}"));
        self.report(&rules::CODE_NOT_LISTED, message, code, &expected);
        match (list.nearest(code), all) {
            (Some(near), _) => self.hint(format!("check whether {near} is meant")),
            (None, Some(all)) => self.hint(format!("write {all}")),
            (None, None) => self.hint(format!("write {expected}")),
        }
    }

    fn pattern(&mut self, text: &str) {
        let Some(pattern) = &self.element.pattern else { return };
        if !self.patterns.fits(pattern, text) {
            let message = format!(
                "`{}` is `{text}`, which does not match the pattern of the \
                                   profile",
                self.entry.name
            );
            self.report(&rules::WRONG_PATTERN, message, text, &format!("the pattern {pattern}"));
            self.hint(format!("write a value that matches the pattern {pattern}"));
        }
    }

    fn only(
        &mut self,
        rule: &'static Rule,
        format: Format,
        text: &str,
        what: &str,
        fits: impl Fn(char) -> bool,
    ) {
        if let Some(other) = text.chars().find(|character| !fits(*character)) {
            let message = format!("`{}` has {other:?}; only {what} are allowed", self.entry.name);
            self.report(rule, message, text, &described(format));
            self.hint(format!("write it with {what} only"));
        }
    }

    /// `totalDigits` and `fractionDigits` of XML Schema, which count what the number needs: neither
    /// leading zeros nor zeros at the end of the decimals.
    fn decimal(&mut self, format: Format) {
        let (name, text) = (self.entry.name, self.leaf.text);
        let (total, fraction) = digits(text);
        let (max_total, max_fraction) =
            (usize::from(format.length), usize::from(format.decimals.unwrap_or(0)));
        if total > max_total {
            let message = format!("`{name}` has {total} digits; at most {max_total} are allowed");
            self.report(&rules::TOO_MANY_DIGITS, message, text, &described(format));
            self.hint("write a smaller number, or round it");
        }
        if fraction > max_fraction {
            let allowed = match max_fraction {
                0 => "none is allowed".to_owned(),
                1 => "at most 1 is allowed".to_owned(),
                max => format!("at most {max} are allowed"),
            };
            let decimals = if fraction == 1 { "decimal place" } else { "decimal places" };
            let message = format!("`{name}` has {fraction} {decimals}; {allowed}");
            self.report(&rules::TOO_MANY_DECIMALS, message, text, &described(format));
            self.hint(match max_fraction {
                0 => "round it to a whole number".to_owned(),
                max => format!("round it to {max}"),
            });
        }
    }

    fn date(&mut self) {
        let (name, text) = (self.entry.name, self.leaf.text);
        let dates = self.entry.element.map_or(DateForm::Inside, |element| element.dates);
        let natural = DateTime::from_edifact(text).ok().map(|date| date.natural_format_code());
        let has_form = match &self.profile.date_pattern {
            Some(pattern) => self.patterns.fits(pattern, text),
            None => {
                natural.is_some_and(|it| self.profile.date_formats.iter().any(|code| code == it))
            }
        };
        if !has_form {
            match self.year_apart(natural) {
                Some(year) => self.wrong_year(year),
                None => self.wrong_form(dates),
            }
        }
        let Some((_, code)) = self.leaf.attributes.iter().find(|(name, _)| *name == "formatCode")
        else {
            if self.profile.optional_format_codes && dates == DateForm::Inside {
                return;
            }
            let message = format!("`{name}` has no format code");
            self.attribute_finding(&rules::MISSING_FORMAT_CODE, "formatCode", message, None);
            self.hint(format!("write formatCode=\"{}\"", natural.unwrap_or("304")));
            return;
        };
        // A date that XML has in ISO 8601 has the code of its form, about which everything is said.
        let follows = dates == DateForm::Iso8601 && natural.is_some_and(|natural| natural == code);
        if follows {
            return;
        }
        if !self.profile.date_formats.iter().any(|known| known == code) {
            let message = format!("`{name}` has the format code `{code}`");
            self.attribute_finding(&rules::DATE_FORMAT, "formatCode", message, Some(code));
            self.hint("use a format code of the profile, and write the date in its form");
        } else if let Some(natural) = natural.filter(|natural| has_form && natural != code) {
            let message = format!(
                "`{name}` has the format code `{code}`, but is written in the form of \
                         `{natural}`"
            );
            self.attribute_finding(&rules::DATE_FORMAT_MISMATCH, "formatCode", message, Some(code));
            let is_known = self.profile.date_formats.iter().any(|known| known == natural);
            self.hint(match is_known {
                true => format!("write formatCode=\"{natural}\""),
                false => format!("write the date in the form of `{code}`"),
            });
        }
    }

    /// The year of a date whose form the profile has, but not with that year.
    fn year_apart(&self, natural: Option<&str>) -> Option<i32> {
        natural.filter(|it| self.profile.date_formats.iter().any(|code| code == it))?;
        let (pattern, text) = (self.profile.date_pattern.as_ref()?, self.leaf.text);
        let (_, rest) = text.split_at_checked(4)?;
        let year = DateTime::from_edifact(text).ok()?.date().year();
        // A leap year, so that every day is in it.
        self.patterns.fits(pattern, &format!("2024{rest}")).then_some(year)
    }

    fn wrong_year(&mut self, year: i32) {
        let message = format!("`{}` is in the year {year}, which is implausible", self.entry.name);
        self.report(&rules::DATE_FORMAT, message, self.leaf.text, "a year of this century");
        self.hint("correct the year, or leave the element out if there is no date");
    }

    fn wrong_form(&mut self, dates: DateForm) {
        let message =
            format!("`{}` is a date in a form that the profile does not allow", self.entry.name);
        let forms = forms(&self.profile.date_formats, dates);
        let examples: Vec<&str> = forms.iter().map(|(_, example)| &**example).collect();
        self.report(&rules::DATE_FORMAT, message, self.leaf.text, &examples.join(" or "));
        let hints: Vec<String> =
            forms.iter().map(|(form, example)| format!("{form} ({example})")).collect();
        self.hint(format!("write {}", hints.join(", or ")));
    }

    /// A finding at the format code, which lists those the profile has.
    fn attribute_finding(
        &mut self,
        rule: &'static Rule,
        attribute: &'static str,
        message: String,
        value: Option<&str>,
    ) {
        let mut finding = Finding::new(rule, self.path.attribute_named(attribute), message)
            .expected(self.profile.date_formats.join(" or "));
        finding.value = value.map(str::to_owned);
        self.sink.push(finding);
    }

    /// Whether the language beside the value has to be a tag.
    fn has_language_tags(&self) -> bool {
        let is_of_envelope = self.entry.id.is_none() && self.element.extension.is_none();
        self.profile.attributes != AttributeForms::Any && !is_of_envelope
    }

    fn unknown_attribute(&mut self, attribute: &'static str, text: &str) {
        let message = format!("`{}` has no attribute `{attribute}` at this place", self.entry.name);
        let path = self.path.attribute_named(attribute);
        let finding = Finding::new(&model_rules::UNKNOWN_ATTRIBUTE, path, message).value(text);
        let hint = format!("remove it; `{}` does not have it here", self.profile.id);
        self.sink.push(finding.hint(hint));
    }

    fn attribute(&mut self, attribute: &'static str, text: &str) {
        let (rule, fits, expected) = match attribute {
            "unitCode" => {
                let Some(length) = self.profile.unit_length else { return };
                (&rules::UNIT_LENGTH, length.fits(text), format!("{length}, as in KGM"))
            }
            "currencyID" => match self.profile.attributes {
                AttributeForms::Any | AttributeForms::None => return,
                AttributeForms::Letters => {
                    let fits = text.len() == 3 && text.bytes().all(|it| it.is_ascii_alphabetic());
                    (&rules::CURRENCY_FORMAT, fits, "three letters, as in EUR".to_owned())
                }
                AttributeForms::Plain => {
                    let fits = text.len() == 3 && text.bytes().all(|it| it.is_ascii_uppercase());
                    (&rules::CURRENCY_FORMAT, fits, "three capital letters, as in EUR".to_owned())
                }
            },
            "listAgencyID" | "schemeAgencyID" => {
                let Some(length) = self.profile.agency_length else { return };
                let fits = length.fits(text) && !text.contains(['\n', '\r']);
                (&rules::LIST_AGENCY, fits, format!("{length}, as in 6"))
            }
            // The schema of the envelope takes any text here; its elements have no WCO id.
            "languageID" if self.has_language_tags() => (
                &rules::LANGUAGE_FORMAT,
                is_language(&tolerant::collapse(text)),
                "a language tag, as in en".to_owned(),
            ),
            _ => return,
        };
        if !fits {
            let message = format!("`{attribute}` of `{}` is `{text}`", self.entry.name);
            let finding = Finding::new(rule, self.path.attribute_named(attribute), message);
            let hint = match currency_meant(attribute, text) {
                Some(currency) => format!("write {currency}"),
                None if attribute == "currencyID" => format!("write {expected}"),
                None => format!("write {expected}, or leave `{attribute}` out"),
            };
            self.sink.push(finding.value(text).expected(expected.as_str()).hint(hint));
        }
    }
}

/// The currency that is meant by a text that begins with its code, in whatever letters.
fn currency_meant(attribute: &str, text: &str) -> Option<String> {
    let code = text.trim().get(..3)?.to_ascii_uppercase();
    (attribute == "currencyID" && CURRENCIES.contains(&code)).then_some(code)
}

/// Lists of no more codes are named in findings.
const MOST_NAMED: usize = 12;

fn characters(count: usize) -> String {
    if count == 1 { "1 character".to_owned() } else { format!("{count} characters") }
}

/// A format in words: "at most 35 characters (an..35)".
fn described(format: Format) -> String {
    let (one, many) = match format.characters {
        Characters::Letters => ("letter", "letters"),
        Characters::Digits => ("digit", "digits"),
        Characters::Any => ("character", "characters"),
    };
    let unit = if format.length == 1 { one } else { many };
    let extent = if format.exact { "exactly" } else { "at most" };
    let decimals = match format.decimals {
        Some(decimals) => format!(", at most {decimals} of them decimals"),
        None => String::new(),
    };
    format!("{extent} {} {unit}{decimals} ({format})", format.length)
}

/// How many digits a decimal needs, and how many of them are behind the point.
fn digits(text: &str) -> (usize, usize) {
    let text = text.trim_start_matches(['+', '-']);
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let fraction = fraction.trim_end_matches('0').len();
    (whole.trim_start_matches('0').len() + fraction, fraction)
}

/// The forms of dates that format codes name (UN/EDIFACT 2379), in words, each with an example as XML has
/// it.
fn forms(codes: &[String], dates: DateForm) -> Vec<(&'static str, String)> {
    let shown = |example: &str| match DateTime::from_edifact(example) {
        Ok(date) if dates == DateForm::Iso8601 => date.to_iso_8601(),
        _ => example.to_owned(),
    };
    let form = |code: &String| match code.as_str() {
        "102" => Some(("the day", "20260131")),
        "203" => Some(("the time to the minute", "202601311200")),
        "204" => Some(("the time to the second", "20260131120000")),
        "303" => Some(("the time to the minute with its zone", "202601311200Z")),
        "304" => Some(("the time to the second with its zone", "20260131120000Z")),
        "602" => Some(("the year", "2026")),
        "610" => Some(("the month", "202601")),
        _ => None,
    };
    codes.iter().filter_map(form).map(|(words, example)| (words, shown(example))).collect()
}

/// The pattern of `xsd:language`: `[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*`.
fn is_language(text: &str) -> bool {
    let mut parts = text.split('-');
    let fits = |part: &str| (1..=8).contains(&part.len());
    let first = parts.next().unwrap_or_default();
    fits(first)
        && first.bytes().all(|byte| byte.is_ascii_alphabetic())
        && parts.all(|part| fits(part) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_counted_as_xml_schema_counts_them() {
        let cases = [
            ("0", (0, 0)),
            ("007", (1, 0)),
            ("-12.50", (3, 1)),
            ("0.001", (3, 3)),
            ("100", (3, 0)),
            ("1.000", (1, 0)),
            ("+.5", (1, 1)),
        ];
        for (text, expected) in cases {
            assert_eq!(digits(text), expected, "{text}");
        }
    }

    #[test]
    fn a_language_is_a_language_tag() {
        for text in ["en", "en-GB", "x-klingon", "sgn-BE-FR", "de-1996"] {
            assert!(is_language(text), "{text}");
        }
        for text in ["", "en_GB", "abcdefghi", "e1", "en-", "-en"] {
            assert!(!is_language(text), "{text}");
        }
    }
}
