//! What authorities' numbers mean: data elements, rules and code lists.

use std::borrow::Cow;
use std::sync::Arc;

use customs_authorities::{
    DataElement, DataElements, NumberedLists, OtherPlace, RuleBook, RuleNumber, RuleUse,
};
use customs_check::{books, rules};
use customs_codes::{CodeList, eu};
use customs_model::Rule;
use customs_model::conditions::{Book, BookRule, sentences, touched};
use serde::Serialize;

use crate::dictionary::KnownPlace;

/// A data element, by its number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DataElementAnswer {
    /// The number as people write it: `13 07 017 000`, `DE 6/5`.
    pub number: String,
    /// The table it is from, for instance `eucdm`.
    pub table: &'static str,
    /// What the numbers of that table belong to.
    pub title: &'static str,
    /// The name of the data element.
    pub name: &'static str,
    /// The data element that it is part of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part_of: Option<PartAnswer>,
    /// Its parts, if it is a group.
    pub parts: Vec<PartAnswer>,
    /// Its WCO ids.
    pub wco_ids: &'static [String],
    /// The formats that it has in messages.
    pub formats: &'static [String],
    /// Its places in the WCO classes.
    pub places: Vec<KnownPlace>,
    /// Its places in other vocabularies.
    pub elsewhere: Vec<ElsewhereAnswer>,
}

/// Another data element of the same group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PartAnswer {
    /// Its number.
    pub number: &'static str,
    /// Its name.
    pub name: &'static str,
}

/// A place in another vocabulary than that of the WCO classes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ElsewhereAnswer {
    /// What the vocabulary is of.
    pub vocabulary: &'static str,
    /// The names from the root down; `*` is the root of any of its messages.
    pub place: &'static str,
}

/// A rule, a condition or a guideline of an authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AuthorityRuleAnswer {
    /// Its code.
    pub code: String,
    /// What it is: `rule`, `condition`, `guideline` …
    pub rule_kind: &'static str,
    /// What rules of this kind are for; empty if that is not known.
    pub purpose: &'static str,
    /// What it belongs to.
    pub of: &'static str,
    /// The rules of this project that check it, by their ids.
    pub checked_by: Vec<&'static str>,
    /// Where it applies, system by system.
    pub systems: Vec<SystemAnswer>,
    /// What it is in the books of rules.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub in_books: Vec<BookRuleAnswer>,
}

/// A rule of a book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BookRuleAnswer {
    /// Its id in findings.
    pub id: String,
    /// What is wrong where it is broken.
    pub title: &'static str,
    /// What it demands, in sentences; why it is not checked, if it is not.
    pub demands: Vec<String>,
    /// The messages that it is about, by their roots.
    pub messages: &'static [String],
    /// The elements that it looks at, from below the root.
    pub elements: Vec<String>,
    /// Why anybody demands it; may be empty.
    pub why: &'static str,
    /// What to do; may be empty.
    pub hint: &'static str,
}

/// Where a rule applies in a system.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SystemAnswer {
    /// The system with its release, and the document that has the text of the rule.
    pub system: &'static str,
    /// The messages, by their roots; none if they are not known.
    pub messages: &'static [String],
    /// The data groups and elements, with `*` for the root; none if they are not known.
    pub places: &'static [String],
}

/// A code list, by its number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CodeListAnswer {
    /// Its number.
    pub number: &'static str,
    /// Its title; empty if it is not known.
    pub title: &'static str,
    /// What the numbers belong to.
    pub of: &'static str,
    /// The systems that use it.
    pub systems: Vec<&'static str>,
    /// Its codes, if they are built in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub built_in: Option<BuiltInListAnswer>,
}

/// The codes of a list that is built in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BuiltInListAnswer {
    /// What it is a list of, in our own words.
    pub title: &'static str,
    /// The newest first day of a code in it.
    pub version: &'static str,
    /// How many codes it has.
    pub count: usize,
    /// Its codes, if they are few.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub codes: Vec<ListedCodeAnswer>,
}

/// A code of a list, and what it means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListedCodeAnswer {
    /// The code.
    pub code: String,
    /// What it means, if that is known here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meaning: Option<&'static str>,
}

/// Lists of no more codes are answered with all of them.
const MOST_CODES: usize = 60;

/// The data elements of a number, one for each table that has it.
pub(crate) fn data_elements(number: &str) -> Vec<DataElementAnswer> {
    let of_table = |table: &'static DataElements| {
        table.by_number(number).map(|element| data_element(table, element))
    };
    DataElements::embedded().iter().filter_map(of_table).collect()
}

fn data_element(table: &'static DataElements, element: &'static DataElement) -> DataElementAnswer {
    let part = |it: &'static DataElement| PartAnswer { number: &it.number, name: &it.name };
    let is_part = |it: &&'static DataElement| {
        table.group(it).is_some_and(|group| group.number == element.number)
    };
    let elsewhere = |it: &'static OtherPlace| ElsewhereAnswer {
        vocabulary: table.vocabulary(&it.vocabulary),
        place: &it.place,
    };
    DataElementAnswer {
        number: table.label(element),
        table: &table.id,
        title: &table.title,
        name: &element.name,
        part_of: table.group(element).map(part),
        parts: table.elements().iter().filter(is_part).map(part).collect(),
        wco_ids: &element.ids,
        formats: &element.formats,
        places: element.places.iter().map(KnownPlace::at).collect(),
        elsewhere: element.elsewhere.iter().map(elsewhere).collect(),
    }
}

/// The rules of this project that a system of an authority knows under a code; any system if none is
/// named.
pub(crate) fn checked_by(code: &str, system: Option<&str>) -> Vec<&'static str> {
    let is_meant =
        |it: &RuleNumber| it.number == code && system.is_none_or(|system| it.system == system);
    let is_known_so = |rule: &&Rule| rules::numbers(rule).any(is_meant);
    rules::all().filter(is_known_so).map(|rule| rule.id).collect()
}

/// The rules of an id in the books that come with us.
pub(crate) fn book_rules(id: &str) -> Vec<BookRuleAnswer> {
    let answer = |(book, rule): (&'static Arc<Book>, &'static BookRule)| BookRuleAnswer {
        id: book.full_id(rule),
        title: &rule.title,
        demands: sentences(rule),
        messages: &rule.messages,
        elements: touched(rule),
        why: &rule.why,
        hint: rule.hint.as_deref().unwrap_or_default(),
    };
    books::rules_of(id).map(answer).collect()
}

/// The rules of a code, one for each authority that has it.
pub(crate) fn authority_rules(code: &str) -> Vec<AuthorityRuleAnswer> {
    let of_book = |book: &'static RuleBook| {
        let rule_kind = book.kind(code)?;
        let system = |it: &'static RuleUse| SystemAnswer {
            system: book.system(&it.system),
            messages: &it.messages,
            places: &it.places,
        };
        let systems = book.uses(code).iter().map(system).collect();
        let purpose = book.purpose(code)?;
        Some(AuthorityRuleAnswer {
            code: code.to_owned(),
            rule_kind,
            purpose,
            of: &book.title,
            checked_by: checked_by(code, None),
            systems,
            in_books: book_rules(code),
        })
    };
    RuleBook::embedded().iter().filter_map(of_book).collect()
}

/// The code lists of a number, one for each authority that has it.
pub(crate) fn code_lists(number: &str) -> Vec<CodeListAnswer> {
    let of_table = |table: &'static NumberedLists| {
        let list = table.by_number(number)?;
        let systems = list.systems.iter().map(|system| table.system(system)).collect();
        let (number, built_in) = (list.number.as_str(), eu::by_number(&list.number).map(built_in));
        Some(CodeListAnswer { number, title: &list.title, of: &table.title, systems, built_in })
    };
    NumberedLists::embedded().iter().filter_map(of_table).collect()
}

fn built_in(list: &'static CodeList) -> BuiltInListAnswer {
    let code = |code: Cow<'static, str>| ListedCodeAnswer {
        meaning: list.name(&code),
        code: code.into_owned(),
    };
    let few = (list.len() <= MOST_CODES).then(|| list.iter().map(code).collect());
    BuiltInListAnswer {
        title: list.title(),
        version: list.version(),
        count: list.len(),
        codes: few.unwrap_or_default(),
    }
}
