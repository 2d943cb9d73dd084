//! [`Movement`]: what the messages in `fixtures/transit` are about, an invented transit movement, and those in
//! `fixtures/export`, goods that are exported.
//!
//! A table says what there is to say of it (`movement.tsv` there); each message says as much of that as its profile
//! has a place for. So the messages agree with each other, and a new phase of the system needs no new ones.

use std::collections::HashMap;
use std::path::PathBuf;

use customs_message::family::Family;
use customs_message::{Profiles, Reader};
use customs_model::profile::ProfileElement;
use customs_model::{Class, Content, Element, MessageDefinition, Path, ValueType};
use serde_json::{Map, Value as Json};

use crate::eu::{NCTS, System};
use crate::repository;
use crate::satisfied::{Judge, Supply};

/// How much a message says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// What its profile requires.
    Minimal,
    /// Everything that there is to say.
    Full,
}

impl Size {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Minimal, Self::Full];

    /// The word for it in the name of a file.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Minimal => "minimal",
            Self::Full => "full",
        }
    }
}

/// What the first line of a fixture in XML says.
const REMARK: &str = "\n<!-- Invented goods, companies and numbers. Written from movement.tsv. -->";

/// The folder of the fixtures of transit.
#[must_use]
pub fn folder() -> PathBuf {
    folder_of(&NCTS)
}

/// The folder of the fixtures of a system.
#[must_use]
pub fn folder_of(system: &System) -> PathBuf {
    repository().join("fixtures").join(system.family.name)
}

/// The full declaration with so many goods items, alike but for their numbers.
///
/// # Panics
/// If the fixture is not there, or has no items.
#[must_use]
pub fn declaration(items: usize) -> String {
    const ENDS: (&str, &str) = ("<ConsignmentItem>", "</ConsignmentItem>");
    let path = folder().join("cc015c-full.xml");
    let text = std::fs::read_to_string(path).expect("the fixture");
    let (before, rest) = text.split_once(ENDS.0).expect("an item");
    let (item, _) = rest.split_once(ENDS.1).expect("the end of an item");
    let (_, behind) = text.rsplit_once(ENDS.1).expect("the end of the last item");
    let numbered = |number: usize| item.replace("Number>1<", &format!("Number>{number}<"));
    let items = (1..=items).map(|number| format!("{}{}{}", ENDS.0, numbered(number), ENDS.1));
    format!("{before}{}{behind}", items.collect::<String>())
}

/// What there is to say of a movement: a value for the end of a path.
#[derive(Debug)]
pub struct Movement {
    family: &'static Family,
    lines: HashMap<String, String>,
}

/// What the line of an element says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line<'m> {
    /// That no full message has it.
    Absent,
    /// How often it occurs.
    Times(usize),
    /// Its value.
    Value(&'m str),
}

/// What a movement has to say where a message has to say more, or less, to keep the rules.
struct Said<'m> {
    movement: &'m Movement,
    size: Size,
}

impl Supply for Said<'_> {
    fn element(&mut self, line: &ProfileElement, element: &'static Element, path: &Path) -> Json {
        let names = path.steps().iter().map(|step| {
            let name: &'static str = step.name.clone().into_owned().leak();
            (name, step.occurrence.unwrap_or(1))
        });
        let mut path: Vec<_> = names.collect();
        match element.content {
            Content::Class(class) => {
                self.movement.object(&line.children, class, &mut path, self.size)
            }
            Content::Value { value, .. } => self.movement.value(&path, value),
        }
    }
}

impl Movement {
    /// The movement of the fixtures of a system.
    ///
    /// # Panics
    /// If its table cannot be read.
    #[must_use]
    pub fn of(system: &System) -> Self {
        let path = folder_of(system).join("movement.tsv");
        let text = std::fs::read_to_string(path).expect("the table");
        let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let pair = |line: &str| {
            let (end, value) = line.split_once('\t').unwrap_or_else(|| panic!("no value: {line}"));
            (end.to_owned(), value.to_owned())
        };
        Self { family: system.family, lines: lines.map(pair).collect() }
    }

    /// A message about it, as XML and as JSON.
    ///
    /// # Panics
    /// If something that the message has a place for is not in the table.
    #[must_use]
    pub fn message(&self, message: &MessageDefinition, size: Size) -> (String, String) {
        let profile = (self.family.usual)(message);
        let root = profile.root(message.class.name).expect("the root of its message");
        let mut path = vec![(message.class.name, 1)];
        let class = profile.class(message.class);
        let json = self.object(&root.children, class, &mut path, size);
        let json = Judge::new(profile).satisfied(message, json, &mut Said { movement: self, size });
        let json =
            json.unwrap_or_else(|broken| panic!("{}: {broken:#?}", message.name)).to_string();
        let profiles = Profiles::default();
        let document = Reader::new(&profiles).only(&json).unwrap_or_else(|it| panic!("{it}"));
        assert_eq!(document.findings, [], "{json}");
        let message = document.complete().expect("all of it");
        let xml = message.to_xml(profile, true).xml;
        let (json, _) = message.to_json(true);
        let end = xml.find('\n').expect("the end of the XML declaration");
        (format!("{}{REMARK}{}", &xml[..end], &xml[end..]), json.trim_end().to_owned() + "\n")
    }

    fn object(
        &self,
        children: &[ProfileElement],
        class: &'static Class,
        path: &mut Vec<(&'static str, usize)>,
        size: Size,
    ) -> Json {
        let mut members = Map::new();
        for child in children {
            let element = class.element(&child.name).expect("an element of the class");
            let mut all = Vec::new();
            for number in 1..=self.times(child, element.name, path, size) {
                path.push((element.name, number));
                all.push(match element.content {
                    Content::Class(below) => self.object(&child.children, below, path, size),
                    Content::Value { value, .. } => self.value(path, value),
                });
                path.pop();
            }
            match (all.len(), element.repeats) {
                (0, _) => None,
                (_, true) => members.insert(child.name.clone(), all.into()),
                (_, false) => members.insert(child.name.clone(), all.remove(0)),
            };
        }
        Json::Object(members)
    }

    /// How often an element occurs.
    fn times(
        &self,
        child: &ProfileElement,
        name: &'static str,
        path: &[(&'static str, usize)],
        size: Size,
    ) -> usize {
        let path = [path, &[(name, 1)]].concat();
        match (size, self.line(&path)) {
            (Size::Minimal, _) | (_, Some(Line::Absent)) => child.min,
            (_, Some(Line::Times(times))) => times.min(child.max.unwrap_or(times)),
            (_, Some(Line::Value(_)) | None) => 1,
        }
    }

    /// The value of an element in JSON.
    fn value(&self, path: &[(&'static str, usize)], kind: ValueType) -> Json {
        let text = match self.line(path) {
            Some(Line::Value(text)) => text,
            // What a full message has elsewhere, a minimal one may have here.
            _ => self.elsewhere(path).unwrap_or_else(|| panic!("no value for {path:?}")),
        };
        let own = path.iter().rev().nth(1).map_or(1, |(_, number)| *number);
        let text = match text {
            "#" => own.to_string(),
            text => text.replace("{root}", path[0].0),
        };
        match kind {
            ValueType::Flag => (text == "1").into(),
            ValueType::Count => text.parse::<u64>().expect("a number").into(),
            _ => text.into(),
        }
    }

    /// The value that an element has at another place, the first one by name.
    fn elsewhere(&self, path: &[(&'static str, usize)]) -> Option<&str> {
        let (name, _) = path.last()?;
        let is_meant = |end: &str| end.rsplit('/').next() == Some(name);
        let values = self.lines.iter().filter(|(end, text)| is_meant(end) && *text != "-");
        values.min().map(|(_, text)| text.as_str())
    }

    /// The line of the longest end of a path; one with numbers comes before one without.
    fn line(&self, path: &[(&'static str, usize)]) -> Option<Line<'_>> {
        let numbered = |(name, number): &(&str, usize)| match number {
            1 => (*name).to_owned(),
            number => format!("{name}[{number}]"),
        };
        let plain = |(name, _): &(&str, usize)| (*name).to_owned();
        let ends = (0..path.len()).map(|at| &path[at..]);
        let mut found = ends.flat_map(|end| {
            let numbered: Vec<String> = end.iter().map(numbered).collect();
            let plain: Vec<String> = end.iter().map(plain).collect();
            [numbered.join("/"), plain.join("/")].map(|end| self.lines.get(&end))
        });
        found.find_map(|line| {
            let line = line?;
            Some(match line.strip_prefix('*').and_then(|times| times.parse().ok()) {
                _ if line == "-" => Line::Absent,
                Some(times) => Line::Times(times),
                None => Line::Value(line),
            })
        })
    }
}
