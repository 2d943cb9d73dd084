//! What `difference::compare` calls compatible is: whatever the old schema accepts, the new one accepts
//! too. And every edit of a schema has the verdict it should have.

use std::collections::BTreeMap;

use customs_schema::difference::{Change, Kind, compare};
use customs_tests::{Chance, schemas};
use jsonschema::Validator;
use serde_json::{Map, Value, json};

/// How often each edit is made in each schema.
const EACH: usize = 3;

/// How many documents a pair of schemas is tried with.
const DOCUMENTS: usize = 12;

/// How deep documents are.
const MAX_DEPTH: usize = 5;

/// How the paths of the schemas that are edited begin; one of them is taken in every edition.
const EDITED: [&str; 5] = [
    "declaration/3.6/declaration.schema",
    "exchange/1/assistance-request.schema",
    "exchange/1/risk-alert.",
    "exchange/1/training-record.schema",
    "findings/1/findings.schema",
];

/// The schemas that are edited, by path.
fn edited() -> Vec<(String, Value)> {
    let paths = schemas::SCHEMAS.iter().map(|file| file.path.as_str());
    let chosen = paths.filter(|path| {
        path.ends_with(".schema.json") && EDITED.iter().any(|start| path.starts_with(start))
    });
    chosen.map(|path| (path.to_owned(), schemas::json(path))).collect()
}

fn validator(schema: &Value) -> Validator {
    jsonschema::validator_for(schema).expect("a schema that holds")
}

/// Where the definitions of a schema are.
fn shelf(schema: &Value) -> &'static str {
    if schema.get("$defs").is_some() { "$defs" } else { "definitions" }
}

/// The definitions of a schema.
fn classes(schema: &mut Value) -> &mut Map<String, Value> {
    let shelf = shelf(schema);
    schema[shelf].as_object_mut().expect("definitions")
}

/// The schema of one of its classes, with what that refers to and nothing else.
fn rooted_at(schema: &Value, class: &str) -> Value {
    let shelf = shelf(schema);
    let (mut kept, mut open) = (Map::new(), vec![class.to_owned()]);
    while let Some(name) = open.pop() {
        if !kept.contains_key(&name) {
            let definition = schema[shelf][&name].clone();
            let mut places = Vec::new();
            pointers(&definition, "", &mut places);
            let references = places.iter().filter(|place| place.ends_with("/$ref"));
            let names = references.filter_map(|place| definition.pointer(place)?.as_str());
            open.extend(names.filter_map(|it| Some(it.rsplit_once('/')?.1.to_owned())));
            kept.insert(name, definition);
        }
    }
    json!({"$schema": schema["$schema"], "$ref": format!("#/{shelf}/{class}"), shelf: kept})
}

/// One of several.
fn pick<'a, T>(things: &'a [T], chance: &mut Chance) -> Option<&'a T> {
    (!things.is_empty()).then(|| &things[chance.below(things.len())])
}

/// A class of which something is true, as a pointer.
fn some_class(
    schema: &mut Value,
    chance: &mut Chance,
    suits: impl Fn(&Value) -> bool,
) -> Option<String> {
    let names: Vec<String> = classes(schema)
        .iter()
        .filter(|(_, class)| suits(class))
        .map(|(name, _)| name.clone())
        .collect();
    pick(&names, chance).cloned()
}

/// A class and a member of it of which something is true.
fn some_member(
    schema: &mut Value,
    chance: &mut Chance,
    suits: impl Fn(&Value, &str, &Value) -> bool,
) -> Option<(String, String)> {
    let mut places = Vec::new();
    for (name, class) in classes(schema).iter() {
        for (member, value) in class["properties"].as_object().into_iter().flatten() {
            if suits(class, member, value) {
                places.push((name.clone(), member.clone()));
            }
        }
    }
    pick(&places, chance).cloned()
}

fn is_mandatory(class: &Value, member: &str) -> bool {
    class["required"].as_array().is_some_and(|required| required.iter().any(|it| it == member))
}

/// Edits a member of which something is true, in place, and says its path.
fn edit_member(
    schema: &mut Value,
    chance: &mut Chance,
    suits: impl Fn(&Value) -> bool,
    edit: impl FnOnce(&mut Value),
) -> Option<String> {
    let (class, member) = some_member(schema, chance, |_, _, value| suits(value))?;
    edit(&mut classes(schema)[&class]["properties"][&member]);
    Some(format!("{class}/{member}"))
}

/// Edits a class of which something is true, in place, and says its name.
fn edit_class(
    schema: &mut Value,
    chance: &mut Chance,
    suits: impl Fn(&Value) -> bool,
    edit: impl FnOnce(&mut Value),
) -> Option<String> {
    let class = some_class(schema, chance, suits)?;
    edit(&mut classes(schema)[&class]);
    Some(class)
}

fn members_of(class: &mut Value) -> &mut Map<String, Value> {
    class["properties"].as_object_mut().expect("members")
}

/// A list in a schema, if there is one.
fn list<'a>(schema: &'a mut Value, keyword: &str) -> Option<&'a mut Vec<Value>> {
    schema.get_mut(keyword)?.as_array_mut()
}

fn require(class: &mut Value, member: &str) {
    match list(class, "required") {
        Some(required) => required.push(json!(member)),
        None => class["required"] = json!([member]),
    }
}

fn no_longer_require(class: &mut Value, member: &str) {
    if let Some(required) = list(class, "required") {
        required.retain(|it| it != member);
    }
}

fn remove(value: &mut Value, keyword: &str) -> Value {
    value.as_object_mut().and_then(|it| it.remove(keyword)).unwrap_or_default()
}

fn is_object(class: &Value) -> bool {
    class["properties"].is_object()
}

fn is_plain_text(value: &Value) -> bool {
    value["type"] == "string" && value.get("enum").is_none()
}

/// An edit of a schema: changes it and says the path; nothing where it has no suitable place.
type Edit = fn(&mut Value, &mut Chance) -> Option<String>;

/// Every edit with what is to be said of it.
const EDITS: &[(&str, Kind, Edit)] = &[
    ("add an optional member", Kind::Added, |schema, chance| {
        let class = edit_class(schema, chance, is_object, |class| {
            members_of(class).insert("Weather".to_owned(), json!({"type": "string"}));
        })?;
        Some(format!("{class}/Weather"))
    }),
    ("add a mandatory member", Kind::AddedMandatory, |schema, chance| {
        let class = edit_class(schema, chance, is_object, |class| {
            members_of(class).insert("Weather".to_owned(), json!({"type": "string"}));
            require(class, "Weather");
        })?;
        Some(format!("{class}/Weather"))
    }),
    ("drop a member", Kind::Removed, |schema, chance| {
        let (class, member) = some_member(schema, chance, |_, _, _| true)?;
        let edited = &mut classes(schema)[&class];
        remove(&mut edited["properties"], &member);
        no_longer_require(edited, &member);
        Some(format!("{class}/{member}"))
    }),
    ("rename a member", Kind::Renamed, |schema, chance| {
        let (class, member) = some_member(schema, chance, |_, _, _| true)?;
        let edited = &mut classes(schema)[&class];
        let is_mandatory = is_mandatory(edited, &member);
        let value = remove(&mut edited["properties"], &member);
        no_longer_require(edited, &member);
        members_of(edited).insert("Weather".to_owned(), value);
        if is_mandatory {
            require(edited, "Weather");
        }
        Some(format!("{class}/{member}"))
    }),
    ("require a member", Kind::NewlyMandatory, |schema, chance| {
        let optional = |class: &Value, member: &str, _: &Value| !is_mandatory(class, member);
        let (class, member) = some_member(schema, chance, optional)?;
        require(&mut classes(schema)[&class], &member);
        Some(format!("{class}/{member}"))
    }),
    ("no longer require a member", Kind::NoLongerMandatory, |schema, chance| {
        let mandatory = |class: &Value, member: &str, _: &Value| is_mandatory(class, member);
        let (class, member) = some_member(schema, chance, mandatory)?;
        no_longer_require(&mut classes(schema)[&class], &member);
        Some(format!("{class}/{member}"))
    }),
    ("a smaller maxLength", Kind::Narrowed, |schema, chance| {
        let suits = |value: &Value| value["maxLength"].as_u64().is_some_and(|it| it > 1);
        edit_member(schema, chance, suits, |value| {
            value["maxLength"] = json!(value["maxLength"].as_u64().unwrap_or_default() - 1);
        })
    }),
    ("a larger maxLength", Kind::Widened, |schema, chance| {
        let suits = |value: &Value| value["maxLength"].is_u64();
        edit_member(schema, chance, suits, |value| {
            value["maxLength"] = json!(value["maxLength"].as_u64().unwrap_or_default() + 1);
        })
    }),
    ("no maxLength any more", Kind::Widened, |schema, chance| {
        let suits = |value: &Value| value["maxLength"].is_u64();
        edit_member(schema, chance, suits, |value| {
            remove(value, "maxLength");
        })
    }),
    ("a maxLength where there was none", Kind::Narrowed, |schema, chance| {
        let suits = |value: &Value| is_plain_text(value) && value.get("maxLength").is_none();
        edit_member(schema, chance, suits, |value| value["maxLength"] = json!(3))
    }),
    ("a larger minLength", Kind::Narrowed, |schema, chance| {
        edit_member(schema, chance, is_plain_text, |value| {
            value["minLength"] = json!(value["minLength"].as_u64().unwrap_or_default() + 1);
        })
    }),
    ("no minLength any more", Kind::Widened, |schema, chance| {
        let suits = |value: &Value| value["minLength"].as_u64().is_some_and(|it| it > 0);
        edit_member(schema, chance, suits, |value| {
            remove(value, "minLength");
        })
    }),
    ("a pattern", Kind::Narrowed, |schema, chance| {
        let suits = |value: &Value| is_plain_text(value) && value.get("pattern").is_none();
        edit_member(schema, chance, suits, |value| value["pattern"] = json!("^B+$"))
    }),
    ("no pattern any more", Kind::Widened, |schema, chance| {
        let suits = |value: &Value| value["pattern"].is_string();
        edit_member(schema, chance, suits, |value| {
            remove(value, "pattern");
        })
    }),
    ("a constant", Kind::Narrowed, |schema, chance| {
        edit_member(schema, chance, is_plain_text, |value| value["const"] = json!("AB"))
    }),
    ("at least one item", Kind::Narrowed, |schema, chance| {
        let suits = |value: &Value| value["type"] == "array";
        edit_member(schema, chance, suits, |value| value["minItems"] = json!(1))
    }),
    ("at most one item", Kind::Narrowed, |schema, chance| {
        let suits = |value: &Value| value["type"] == "array";
        edit_member(schema, chance, suits, |value| value["maxItems"] = json!(1))
    }),
    ("one thing of a list", Kind::TypeChanged, |schema, chance| {
        let suits = |value: &Value| value["items"]["$ref"].is_string();
        edit_member(schema, chance, suits, |value| *value = value["items"].take())
    }),
    ("a list of one thing", Kind::TypeChanged, |schema, chance| {
        let suits = |value: &Value| is_plain_text(value);
        edit_member(schema, chance, suits, |value| {
            *value = json!({"type": "array", "items": value.take()});
        })
    }),
    ("another type", Kind::TypeChanged, |schema, chance| {
        edit_member(schema, chance, is_plain_text, |value| value["type"] = json!("integer"))
    }),
    ("one more type", Kind::Widened, |schema, chance| {
        edit_member(schema, chance, is_plain_text, |value| {
            value["type"] = json!(["string", "null"]);
        })
    }),
    ("drop a value of a list", Kind::ValueRemoved, |schema, chance| {
        let suits = |class: &Value| class["enum"].as_array().is_some_and(|it| it.len() > 1);
        edit_class(schema, chance, suits, |class| {
            for keyword in ["enum", "x-enum-varnames"] {
                if let Some(values) = list(class, keyword) {
                    values.remove(0);
                }
            }
        })
    }),
    ("add a value to a list", Kind::ValueAdded, |schema, chance| {
        let suits = |class: &Value| class["enum"].is_array();
        edit_class(schema, chance, suits, |class| {
            for keyword in ["enum", "x-enum-varnames"] {
                if let Some(values) = list(class, keyword) {
                    values.push(json!("Thunderstorm"));
                }
            }
        })
    }),
    ("call a value otherwise", Kind::ValueRenamed, |schema, chance| {
        let suits = |class: &Value| class["enum"].is_array();
        edit_class(schema, chance, suits, |class| {
            let names = class.get("x-enum-varnames").unwrap_or(&class["enum"]).clone();
            class["x-enum-varnames"] = names;
            class["x-enum-varnames"][0] = json!("Thunderstorm");
        })
    }),
    ("open a class", Kind::Opened, |schema, chance| {
        let suits = |class: &Value| class["additionalProperties"] == json!(false);
        edit_class(schema, chance, suits, |class| {
            remove(class, "additionalProperties");
        })
    }),
    ("close a class", Kind::Closed, |schema, chance| {
        let suits = |class: &Value| {
            is_object(class) && class.get("additionalProperties") != Some(&json!(false))
        };
        edit_class(schema, chance, suits, |class| class["additionalProperties"] = json!(false))
    }),
    ("rename a class", Kind::TypeRenamed, |schema, chance| {
        let class = some_class(schema, chance, is_object)?;
        let definition = classes(schema).remove(&class)?;
        classes(schema).insert("Weather".to_owned(), definition);
        classes(schema)["Weather"]["title"] = json!("Weather");
        let text = schema.to_string().replace(&format!("/{class}\""), "/Weather\"");
        *schema = serde_json::from_str(&text).expect("JSON");
        Some(class)
    }),
    ("a choice", Kind::Uncertain, |schema, chance| {
        edit_member(schema, chance, is_plain_text, |value| {
            value["oneOf"] = json!([{"type": "string"}, {"minLength": 1}]);
        })
    }),
    ("another description", Kind::Note, |schema, chance| {
        edit_member(schema, chance, |_| true, |value| value["description"] = json!("Weather."))
    }),
];

/// Makes documents that a schema accepts.
struct Maker<'a> {
    schema: &'a Value,
    chance: &'a mut Chance,
}

impl Maker<'_> {
    /// A document, or nothing if the one that was made is refused: one that had to end, or a text for
    /// which no example of its pattern is known.
    fn document(&mut self, validator: &Validator) -> Option<Value> {
        let root = self.schema;
        let document = self.value(root, 0);
        validator.is_valid(&document).then_some(document)
    }

    fn value(&mut self, schema: &Value, depth: usize) -> Value {
        let reference = schema.get("$ref").or_else(|| schema.get("allOf")?.get(0)?.get("$ref"));
        if let Some(reference) = reference.and_then(Value::as_str) {
            let root = self.schema;
            let target = root.pointer(&reference[1..]).expect("a definition");
            return self.value(target, depth);
        }
        if let Some(value) = schema.get("const") {
            return value.clone();
        }
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            return pick(values, self.chance).cloned().unwrap_or_default();
        }
        match schema["type"].as_str() {
            Some("object") => self.object(schema, depth),
            Some("array") => {
                let most = if depth < MAX_DEPTH { 4 } else { 1 };
                (0..self.chance.below(most)).map(|_| self.value(&schema["items"], depth)).collect()
            }
            Some("integer") => {
                json!(schema["minimum"].as_u64().unwrap_or_default() + self.chance.below(3) as u64)
            }
            Some("number") => json!(1.5),
            Some("boolean") => json!(self.chance.below(2) == 0),
            Some("null") => Value::Null,
            Some("string") => self.text(schema),
            _ => json!(self.chance.below(9)),
        }
    }

    fn object(&mut self, schema: &Value, depth: usize) -> Value {
        let mut members = Map::new();
        for (name, member) in schema["properties"].as_object().into_iter().flatten() {
            let is_wanted = depth < MAX_DEPTH && self.chance.below(2) == 0;
            if is_wanted || is_mandatory(schema, name) {
                members.insert(name.clone(), self.value(member, depth + 1));
            }
        }
        if schema.get("additionalProperties").is_none() && self.chance.below(2) == 0 {
            members.insert("Unknown".to_owned(), json!(self.chance.below(9)));
        }
        Value::Object(members)
    }

    /// A text, often as long or as short as it may be.
    fn text(&mut self, schema: &Value) -> Value {
        let shortest = schema["minLength"].as_u64().unwrap_or_default();
        let longest = schema["maxLength"].as_u64().unwrap_or(shortest + 9);
        let lengths = [shortest, longest, (shortest + longest) / 2, longest.min(shortest + 1)];
        let length = usize::try_from(lengths[self.chance.below(4)]).expect("a length");
        if schema.get("pattern").is_none() {
            return json!("AB".repeat(length / 2 + 1)[..length]);
        }
        let known = ["12.5", "-3", ".7", "2026", "2026-01-31", "2026-01-31T12:00:00+01:00"];
        let known = known.iter().map(|text| (*text).to_owned());
        let texts: Vec<String> = known.chain(["1".repeat(length), "G".repeat(length)]).collect();
        let validator = validator(schema);
        let fitting: Vec<Value> =
            texts.into_iter().map(Value::from).filter(|text| validator.is_valid(text)).collect();
        pick(&fitting, self.chance).cloned().unwrap_or_default()
    }
}

/// The documents that the old schema accepts and the new one refuses, of those that were tried.
#[derive(Default)]
struct Trial {
    tried: usize,
    refused: Vec<Value>,
}

impl Trial {
    /// Tries documents of the root or of a class, which both schemas may have under a name of their own.
    fn of(old: &Value, new: &Value, chance: &mut Chance) -> Self {
        let (before, after) = (validator(old), validator(new));
        let mut trial = Self::default();
        for _ in 0..DOCUMENTS {
            let document = Maker { schema: old, chance: &mut *chance }.document(&before);
            let Some(document) = document else { continue };
            trial.tried += 1;
            if !after.is_valid(&document) {
                trial.refused.push(document);
            }
        }
        trial
    }

    fn and(mut self, other: Self) -> Self {
        self.tried += other.tried;
        self.refused.extend(other.refused);
        self
    }
}

/// Tries documents of the class that a path begins with, and now and then whole ones.
fn tried(old: &Value, new: &Value, path: &str, chance: &mut Chance) -> Trial {
    let class = path.split('/').next().unwrap_or_default();
    // Classes are renamed to `Weather`.
    let is_there = new[shelf(new)].get(class).is_some();
    let (before, after) =
        (rooted_at(old, class), rooted_at(new, if is_there { class } else { "Weather" }));
    let trial = Trial::of(&before, &after, chance);
    match chance.below(4) {
        0 => trial.and(Trial::of(old, new, chance)),
        _ => trial,
    }
}

fn is_breaking(changes: &[Change]) -> bool {
    changes.iter().any(|change| change.breaking)
}

/// What the rounds of an edit came to.
#[derive(Default)]
struct Tally {
    rounds: usize,
    documents: usize,
    refused: usize,
}

#[test]
#[expect(clippy::print_stdout, reason = "the tally is for whoever runs this with --nocapture")]
fn every_edit_has_its_verdict_and_no_document_refutes_it() {
    let schemas = edited();
    let mut chance = Chance::new(0x5c4e_3a01);
    let mut tallies: BTreeMap<&str, Tally> = BTreeMap::new();
    for (name, kind, edit) in EDITS {
        for (path, old) in schemas.iter().flat_map(|schema| [schema; EACH]) {
            let mut new = old.clone();
            // Only an open class can be closed.
            let old = &if *kind == Kind::Closed { opened(&mut new) } else { old.clone() };
            let Some(place) = edit(&mut new, &mut chance) else { continue };
            let changes = compare(old, &new).expect("two schemas");
            let is_said = changes.iter().any(|it| (it.kind, &*it.path) == (*kind, &*place));
            assert!(is_said, "{name} at {place} of {path}: {changes:#?}");
            assert_eq!(is_breaking(&changes), kind.is_breaking(), "{name} of {path}: {changes:#?}");
            let trial = tried(old, &new, &place, &mut chance);
            if !kind.is_breaking() {
                assert_eq!(trial.refused, [Value::Null; 0], "{name} at {place} of {path}");
            }
            let tally = tallies.entry(name).or_default();
            tally.rounds += 1;
            tally.documents += trial.tried;
            tally.refused += trial.refused.len();
        }
    }
    println!("{:<34} {:>6} {:>9} {:>7}", "edit", "rounds", "documents", "refused");
    for (name, Tally { rounds, documents, refused }) in &tallies {
        println!("{name:<34} {rounds:>6} {documents:>9} {refused:>7}");
    }
    for (name, kind, _) in EDITS {
        let tally = &tallies[name];
        assert!(
            tally.rounds >= EACH && tally.documents >= 10 * EACH,
            "{name} is hardly ever tried"
        );
        let is_about_names = matches!(kind, Kind::TypeRenamed | Kind::ValueRenamed);
        let could_be_seen = kind.is_breaking() && !is_about_names;
        assert!(!could_be_seen || tally.refused > 0, "no document shows that {name} is breaking");
    }
}

/// Opens every class of a schema, and gives it back as it is then.
fn opened(schema: &mut Value) -> Value {
    for class in classes(schema).values_mut() {
        remove(class, "additionalProperties");
    }
    schema.clone()
}

#[test]
fn several_edits_at_once_are_judged_together() {
    let schemas = edited();
    let mut chance = Chance::new(0x5c4e_3a02);
    let mild: Vec<_> = EDITS.iter().filter(|(_, kind, _)| !kind.is_breaking()).collect();
    let (mut compatible, mut breaking, mut documents) = (0, 0, 0);
    for _ in 0..60 {
        let (path, old) = &schemas[chance.below(schemas.len())];
        let (mut new, mut places, mut is_expected) = (old.clone(), Vec::new(), false);
        for _ in 0..2 + chance.below(6) {
            let is_harsh = chance.below(12) == 0;
            let (_, kind, edit) = if is_harsh {
                &EDITS[chance.below(EDITS.len())]
            } else {
                mild[chance.below(mild.len())]
            };
            if let Some(place) = edit(&mut new, &mut chance) {
                is_expected |= kind.is_breaking();
                places.push(place);
            }
        }
        let changes = compare(old, &new).expect("two schemas");
        // One edit can undo another, so what was breaking need not be in the end; never the reverse.
        assert!(is_expected || !is_breaking(&changes), "{path}: {changes:#?}");
        if is_breaking(&changes) {
            breaking += 1;
            continue;
        }
        compatible += 1;
        for place in &places {
            let trial = tried(old, &new, place, &mut chance);
            assert_eq!(trial.refused, [Value::Null; 0], "{path}: {changes:#?}");
            documents += trial.tried;
        }
    }
    assert!(
        compatible > 15 && breaking > 5 && documents > 1000,
        "{compatible} {breaking} {documents}"
    );
}

/// The pointers of all values in a document.
fn pointers(value: &Value, pointer: &str, found: &mut Vec<String>) {
    found.push(pointer.to_owned());
    let within = |key: &str| format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
    match value {
        Value::Object(members) => {
            members.iter().for_each(|(key, member)| pointers(member, &within(key), found));
        }
        Value::Array(items) => {
            let places = items.iter().enumerate();
            places.for_each(|(at, item)| pointers(item, &within(&at.to_string()), found));
        }
        _ => {}
    }
}

/// Changes a schema without knowing what it says: takes a part of it out, puts one in another place, or
/// adds a member.
fn scramble(schema: &mut Value, chance: &mut Chance) {
    let mut places = Vec::new();
    pointers(schema, "", &mut places);
    // The first place is the root.
    let places = &places[1..];
    let (Some(place), Some(other)) = (pick(places, chance), pick(places, chance)) else { return };
    let other = schema.pointer(other).cloned().expect("a place of this schema");
    let (parent, key) = place.rsplit_once('/').expect("not the root");
    match chance.below(3) {
        0 => match schema.pointer_mut(parent) {
            Some(Value::Object(members)) => drop(members.remove(key)),
            Some(Value::Array(items)) => drop(items.pop()),
            _ => {}
        },
        1 if may_stand_at(place, &other) => {
            *schema.pointer_mut(place).expect("a place of this schema") = other;
        }
        _ => {
            let objects: Vec<&String> =
                places.iter().filter(|place| place.ends_with("/properties")).collect();
            let members = pick(&objects, chance).and_then(|it| schema.pointer_mut(it));
            if let Some(Value::Object(members)) = members {
                let name = NAMES[chance.below(NAMES.len())];
                members.insert(name.to_owned(), json!({"maxLength": 1, "maximum": 1}));
            }
        }
    }
}

/// Whether part of a schema may be put in a place. References are put only where they are about another
/// value: one about the same would let a schema be itself and nothing else, which validators do not
/// survive.
fn may_stand_at(place: &str, part: &Value) -> bool {
    let refers = part.to_string().contains("$ref") || place.ends_with("/$ref");
    let (parent, key) = place.rsplit_once('/').unwrap_or_default();
    !refers || parent.ends_with("/properties") || key == "items"
}

/// A small schema with everything that a schema of ours has and much that it has not.
fn varied() -> Value {
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$ref": "#/$defs/Root",
        "$defs": {
            "Root": {
                "type": "object",
                "properties": {
                    "Text": {"type": "string", "minLength": 1, "maxLength": 3},
                    "Code": {"allOf": [{"$ref": "#/$defs/Code"}]},
                    "List": {"type": "array", "items": {"$ref": "#/$defs/Part"}, "maxItems": 2},
                    "Number": {"type": "integer", "minimum": 0, "maximum": 2},
                    "Part": {"$ref": "#/$defs/Part"},
                    "Choice": {"oneOf": [{"type": "string"}, {"type": "integer"}]},
                },
                "required": ["Text", "Number"],
                "additionalProperties": false,
            },
            "Part": {
                "allOf": [{"$ref": "#/$defs/Base"}, {"required": ["Name"]}],
                "type": "object",
                "properties": {
                    "Part": {"$ref": "#/$defs/Part"},
                    "Name": {"type": ["string", "null"], "pattern": "^[AB]*$"},
                    "Map": {
                        "properties": {"B": {"type": "integer"}},
                        "patternProperties": {"^A": {"type": "boolean"}},
                        "additionalProperties": {"type": "integer"},
                        "minProperties": 1,
                    },
                },
            },
            "Base": {
                "type": "object",
                "properties": {"Name": {"maxLength": 4}, "Id": {"const": "A"}},
                "patternProperties": {"^x": {"type": "boolean"}},
            },
            "Code": {"type": "string", "enum": ["A", "B", "AB"]},
        },
    })
}

/// The names of members in those schemas and documents.
const NAMES: [&str; 12] =
    ["Text", "Code", "List", "Number", "Part", "Choice", "Name", "Map", "Id", "xA", "A", "B"];

/// Any document that is something like those of [`varied`].
fn scrap(chance: &mut Chance, depth: usize) -> Value {
    const NAMES: [&str; 11] =
        ["Text", "Code", "List", "Number", "Part", "Choice", "Name", "Map", "Id", "xA", "Other"];
    const PLAIN: [&str; 5] = ["A", "B", "AB", "ABAB", ""];
    match chance.below(if depth == 0 { 3 } else { 9 }) {
        0..3 if depth < 4 => {
            let members = (0..chance.below(4))
                .map(|_| (NAMES[chance.below(NAMES.len())].to_owned(), scrap(chance, depth + 1)));
            let mut members: Map<String, Value> = members.collect();
            match depth {
                0 => members
                    .extend([("Text".to_owned(), json!("A")), ("Number".to_owned(), json!(1))]),
                _ => members.extend([("Name".to_owned(), json!("AB"))]),
            }
            Value::Object(members)
        }
        3 if depth < 4 => (0..chance.below(3)).map(|_| scrap(chance, depth + 1)).collect(),
        4 => json!(chance.below(4)),
        5 => json!(true),
        6 => Value::Null,
        _ => json!(PLAIN[chance.below(PLAIN.len())]),
    }
}

#[test]
fn schemas_that_were_scrambled_are_never_called_compatible_when_they_are_not() {
    let mut chance = Chance::new(0x5c4e_3a03);
    let scraps: Vec<Value> = (0..3000).map(|_| scrap(&mut chance, 0)).collect();
    let (mut compatible, mut breaking, mut shown, mut accepted) = (0, 0, 0, 0);
    for _ in 0..4000 {
        let mut old = varied();
        (0..chance.below(3)).for_each(|_| scramble(&mut old, &mut chance));
        let mut new = old.clone();
        (0..1 + chance.below(2)).for_each(|_| scramble(&mut new, &mut chance));
        let (Ok(before), Ok(after)) =
            (jsonschema::validator_for(&old), jsonschema::validator_for(&new))
        else {
            continue;
        };
        // A schema that refers to nowhere is refused, which is not what this is about.
        let Ok(changes) = compare(&old, &new) else { continue };
        // What is put up with, and said: a member that was unknown in an open object.
        if changes.iter().any(|change| change.message.contains("unknown member before")) {
            continue;
        }
        let start = chance.below(scraps.len() - 200);
        let known: Vec<&Value> =
            scraps[start..start + 200].iter().filter(|it| before.is_valid(it)).collect();
        let refused = known.iter().find(|it| !after.is_valid(it));
        if is_breaking(&changes) {
            breaking += 1;
            shown += usize::from(refused.is_some());
        } else {
            compatible += 1;
            accepted += known.len();
            assert_eq!(refused, None, "{old:#}\n{new:#}\n{changes:#?}");
        }
    }
    assert!(
        compatible > 300 && breaking > 300 && shown > 100 && accepted > 10_000,
        "{compatible} {breaking} {shown} {accepted}"
    );
}

#[test]
fn a_member_that_was_unknown_in_an_open_object_is_the_one_thing_put_up_with() {
    let mut chance = Chance::new(0x5c4e_3a04);
    for (path, mut old) in edited() {
        opened(&mut old);
        let mut new = old.clone();
        let (_, _, add) = EDITS[0];
        let place = add(&mut new, &mut chance).expect("an object");
        let changes = compare(&old, &new).expect("two schemas");
        let words: Vec<&str> = changes.iter().map(|change| change.message.as_str()).collect();
        let expected = "added, optional; it was an unknown member before, with any value";
        assert_eq!(words, [expected], "{path}");
        let class = place.split('/').next().expect("a class");
        let (before, after) =
            (validator(&rooted_at(&old, class)), validator(&rooted_at(&new, class)));
        let rooted = rooted_at(&old, class);
        let mut maker = Maker { schema: &rooted, chance: &mut chance };
        let mut document = (0..50).find_map(|_| maker.document(&before)).expect("a document");
        assert!(after.is_valid(&document), "{path}");
        document["Weather"] = json!(7);
        assert!(before.is_valid(&document) && !after.is_valid(&document), "{path}");
    }
}
