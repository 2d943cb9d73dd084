//! What is known of a text, as text for people.

use std::fmt::{self, Write};

use customs_explain::answer::{Answer, ErrorCodeAnswer};
use customs_explain::authority::{ExtensionAnswer, OwnCodeAnswer};
use customs_explain::codes::{CodeAnswer, IdentifierAnswer, ProcedureAnswer};
use customs_explain::dictionary::{ClassAnswer, ElementAnswer, Facts, KnownPlace, PlaceAnswer};
use customs_explain::explained::Number;
use customs_explain::numbers::{
    AuthorityRuleAnswer, BookRuleAnswer, BuiltInListAnswer, CodeListAnswer, DataElementAnswer,
};

use customs_explain::tariff::TariffNumberAnswer;

use super::response::target_text;
use crate::rules;
use crate::text::{BOLD, ERROR, clean, counted};

/// The most answers that are shown; in JSON there are all.
const MOST_ANSWERS: usize = 20;

/// The most places of an answer that are shown; in JSON there are all.
const MOST_PLACES: usize = 8;

/// All answers, with an empty line between.
pub(crate) fn text(answers: &[Answer]) -> String {
    let mut shown: Vec<String> = answers.iter().take(MOST_ANSWERS).map(one).collect();
    let more = answers.len().saturating_sub(MOST_ANSWERS);
    if more > 0 {
        shown.push(format!("and {more} more meanings; --format json lists all\n"));
    }
    shown.join("\n")
}

/// One answer.
fn one(answer: &Answer) -> String {
    let mut text = String::new();
    // Writing to a string does not fail.
    let _ = match answer {
        Answer::Rule(entry) => rules::write_page(&mut text, entry),
        Answer::ErrorCode(answer) => error_code(&mut text, answer),
        Answer::Place(answer) => place(&mut text, answer),
        Answer::Class(answer) => class(&mut text, answer),
        Answer::Element(answer) => element(&mut text, answer),
        Answer::DataElement(answer) => data_element(&mut text, answer),
        Answer::AuthorityRule(answer) => authority_rule(&mut text, answer),
        Answer::BookRule(answer) => book_rule(&mut text, answer),
        Answer::CodeList(answer) => code_list(&mut text, answer),
        Answer::Code(answer) => code(&mut text, answer),
        Answer::Procedure(answer) => procedure(&mut text, answer),
        Answer::TariffNumber(answer) => tariff_number(&mut text, answer),
        Answer::Identifier(answer) => identifier(&mut text, answer),
        Answer::Extension(answer) => extension(&mut text, answer),
        Answer::OwnCode(answer) => own_code(&mut text, answer),
        _ => Ok(()),
    };
    text
}

/// The first line of an answer.
fn head(text: &mut String, subject: &str, meaning: &str) -> fmt::Result {
    writeln!(text, "{BOLD}{}: {}{BOLD:#}", clean(subject), clean(meaning))
}

/// A line of an answer, unless there is nothing to say.
fn line(text: &mut String, label: &str, words: &str) -> fmt::Result {
    if words.is_empty() { Ok(()) } else { writeln!(text, "  {label}: {}", clean(words)) }
}

fn error_code(text: &mut String, answer: &ErrorCodeAnswer) -> fmt::Result {
    let ErrorCodeAnswer { code, older_name, authority, title, explanation, fix, .. } = answer;
    writeln!(text, "{ERROR}{code}{ERROR:#}{BOLD}: {title}{BOLD:#} ({authority})")?;
    line(text, "older name", older_name.as_deref().unwrap_or_default())?;
    line(text, "why", explanation)?;
    line(text, "fix", fix)?;
    line(text, "about", &answer.elements.join(", "))?;
    line(text, "checked by", &answer.checked_by.join(", "))
}

fn place(text: &mut String, answer: &PlaceAnswer) -> fmt::Result {
    text.push_str(&target_text(&answer.target, None));
    if let Some(known) = &answer.facts {
        facts(text, known)?;
    }
    for number in &answer.data_elements {
        line(
            text,
            "data element",
            &format!("{} {} ({})", number.number, number.name, number.table),
        )?;
    }
    Ok(())
}

/// What the dictionary says: what it is, its type, its format, its codes.
fn facts(text: &mut String, facts: &Facts) -> fmt::Result {
    line(text, "what", &facts.description)?;
    let codes = facts.code_list.map(|list| format!("codes of {list}"));
    let parts = [Some(facts.value_type.to_owned()), facts.format.clone(), codes];
    line(text, "type", &parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
}

fn class(text: &mut String, answer: &ClassAnswer) -> fmt::Result {
    let meaning = format!("class {}", answer.id.unwrap_or("without a WCO id"));
    head(text, answer.name, &meaning)?;
    line(text, "what", &answer.description)?;
    let element = |it: &Facts| match it.id {
        Some(id) => format!("{} ({id})", it.name),
        None => it.name.to_owned(),
    };
    let elements: Vec<String> = answer.elements.iter().map(element).collect();
    line(text, "has", &elements.join(", "))?;
    places(text, &answer.places)
}

fn element(text: &mut String, answer: &ElementAnswer) -> fmt::Result {
    let id = answer.facts.id.map(|id| format!(" {id}")).unwrap_or_default();
    let class = answer.class_id.map(|id| format!(" ({id})")).unwrap_or_default();
    head(text, answer.facts.name, &format!("element{id} of {}{class}", answer.class))?;
    facts(text, &answer.facts)?;
    places(text, &answer.places)
}

/// Places, each with its pointer and the numbers of data elements.
fn places(text: &mut String, places: &[KnownPlace]) -> fmt::Result {
    for place in places.iter().take(MOST_PLACES) {
        write!(text, "  at {}", place.path)?;
        if let Some(pointer) = &place.pointer {
            write!(text, " ({pointer})")?;
        }
        let numbers: Vec<&str> = place.data_elements.iter().map(number).collect();
        let before = if numbers.is_empty() { "" } else { ": " };
        writeln!(text, "{before}{}", numbers.join(", "))?;
    }
    more(text, places.len(), "places")
}

fn number(number: &Number) -> &str {
    &number.number
}

/// How many there are beside those that are shown.
fn more(text: &mut String, count: usize, of: &str) -> fmt::Result {
    match count.saturating_sub(MOST_PLACES) {
        0 => Ok(()),
        more => writeln!(text, "  and {more} more {of}; --format json lists all"),
    }
}

fn data_element(text: &mut String, answer: &DataElementAnswer) -> fmt::Result {
    head(text, &answer.number, &format!("{} ({})", answer.name, answer.title))?;
    if let Some(group) = &answer.part_of {
        line(text, "part of", &format!("{} {}", group.number, group.name))?;
    }
    let parts: Vec<String> =
        answer.parts.iter().map(|part| format!("{} {}", part.number, part.name)).collect();
    line(text, "parts", &parts.join(", "))?;
    line(text, "WCO ids", &answer.wco_ids.join(", "))?;
    line(text, "formats", &answer.formats.join(", "))?;
    places(text, &answer.places)?;
    for other in answer.elsewhere.iter().take(MOST_PLACES) {
        writeln!(text, "  in {}: {}", other.vocabulary, other.place)?;
    }
    more(text, answer.elsewhere.len(), "elements of other vocabularies")?;
    if answer.places.is_empty() && answer.elsewhere.is_empty() {
        writeln!(text, "  no element with it is known here")?;
    }
    Ok(())
}

fn authority_rule(text: &mut String, answer: &AuthorityRuleAnswer) -> fmt::Result {
    head(text, &answer.code, &format!("{} of the {}", answer.rule_kind, answer.of))?;
    line(text, "what", answer.purpose)?;
    for system in &answer.systems {
        let messages = match system.messages {
            [] => "the messages are not known here".to_owned(),
            messages => format!("in {}", messages.join(", ")),
        };
        writeln!(text, "  {}: {messages}", system.system)?;
        for place in system.places.iter().take(MOST_PLACES) {
            writeln!(text, "    at {place}")?;
        }
        more(text, system.places.len(), "places")?;
    }
    line(text, "checked by", &answer.checked_by.join(", "))?;
    for rule in &answer.in_books {
        writeln!(text, "  as {}: {}", rule.id, clean(rule.title))?;
        for demand in &rule.demands {
            writeln!(text, "    {}", clean(demand))?;
        }
    }
    line(text, "text", "in the document named for each system; not repeated here")
}

fn book_rule(text: &mut String, answer: &BookRuleAnswer) -> fmt::Result {
    head(text, &answer.id, answer.title)?;
    answer.demands.iter().try_for_each(|demand| line(text, "demands", demand))?;
    line(text, "in", &answer.messages.join(", "))?;
    line(text, "at", &answer.elements.join(", "))?;
    line(text, "why", answer.why)?;
    line(text, "what to do", answer.hint)
}

fn code_list(text: &mut String, answer: &CodeListAnswer) -> fmt::Result {
    let title = if answer.title.is_empty() { "a code list" } else { answer.title };
    head(text, answer.number, &format!("{title} ({})", answer.of))?;
    line(text, "used in", &answer.systems.join(", "))?;
    let Some(list) = &answer.built_in else {
        return line(text, "codes", "not built in");
    };
    let BuiltInListAnswer { title, version, count, codes } = list;
    line(text, "built in", &format!("{title}: {}, of {version}", counted(*count, "code")))?;
    if codes.is_empty() {
        return line(
            text,
            "codes",
            &format!("too many to show; `customs codes {}` lists all", answer.number),
        );
    }
    codes.iter().try_for_each(|it| {
        line(
            text,
            &it.code,
            it.meaning.unwrap_or(
                "no explanation \
                                                                              available",
            ),
        )
    })
}

fn code(text: &mut String, answer: &CodeAnswer) -> fmt::Result {
    let name = answer.name.as_deref().unwrap_or("a code without a known name");
    head(text, &answer.code, &format!("{name} ({} of {})", answer.list, answer.agency))?;
    line(text, "list version", answer.version)?;
    line(text, "introduced", answer.introduced.as_deref().unwrap_or_default())?;
    line(text, "withdrawn", answer.withdrawn.as_deref().unwrap_or_default())?;
    line(text, "replaced by", &answer.successors.join(", "))?;
    let digits = answer.minor_unit.map(|digits| digits.to_string()).unwrap_or_default();
    line(text, "digits after the decimal point", &digits)?;
    line(text, "numeric code", answer.numeric.as_deref().unwrap_or_default())
}

fn extension(text: &mut String, answer: &ExtensionAnswer) -> fmt::Result {
    head(text, &answer.name, "an element that profiles add to the standard")?;
    for place in answer.places.iter().take(MOST_PLACES) {
        let codes = place.code_list.as_ref().map(|list| format!("codes of {list}"));
        let parts = [Some(place.value_type.to_owned()), place.format.clone(), codes];
        let what = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
        writeln!(text, "  at {}: {}", clean(&place.path), clean(&what))?;
        if let Some(namespace) = &place.namespace {
            writeln!(text, "    in the namespace {}", clean(namespace))?;
        }
        let shown: Vec<&str> =
            place.profiles.iter().take(MOST_PLACES).map(String::as_str).collect();
        writeln!(text, "    in {}", clean(&shown.join(", ")))?;
        more(text, place.profiles.len(), "profiles")?;
    }
    more(text, answer.places.len(), "places")
}

fn own_code(text: &mut String, answer: &OwnCodeAnswer) -> fmt::Result {
    let OwnCodeAnswer { code, meaning, list, title, authority } = answer;
    head(text, code, &format!("{meaning} ({list}, {title}, of {authority})"))
}

fn procedure(text: &mut String, answer: &ProcedureAnswer) -> fmt::Result {
    head(text, &answer.code, &format!("one of the {}", answer.of))?;
    line(text, "requested", answer.requested)?;
    line(text, "before", answer.previous.unwrap_or_default())
}

fn tariff_number(text: &mut String, answer: &TariffNumberAnswer) -> fmt::Result {
    let title = answer.title.unwrap_or("a number of the Harmonized System");
    head(text, &answer.number, title)?;
    answer
        .above
        .iter()
        .try_for_each(|(number, title)| line(text, &format!("in {number}"), title))?;
    line(text, "national digits", answer.national_digits.as_deref().unwrap_or_default())?;
    let years: Vec<String> = answer.editions.iter().map(u16::to_string).collect();
    line(text, "editions", &years.join(", "))?;
    line(text, "more", &format!("customs hs show {} --edition {}", answer.number, answer.edition))
}

fn identifier(text: &mut String, answer: &IdentifierAnswer) -> fmt::Result {
    let validity = if answer.is_valid { "valid" } else { "not valid" };
    head(text, &answer.identifier, &format!("{}, {validity}", answer.name))?;
    line(text, "why", answer.problem.as_deref().unwrap_or_default())?;
    answer.parts.iter().try_for_each(|(part, value)| line(text, part, value))
}
