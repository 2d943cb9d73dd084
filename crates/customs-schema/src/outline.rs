//! What a message is made of, as a profile has it: one definition for each class of the dictionary,
//! or several where the profile wants different things of a class at different places.
//!
//! This is what both kinds of schema are written from. A class that is the same everywhere keeps its
//! name: `Address`. One that is not is named by its places, as briefly as tells them apart:
//! `ConsigneeAddress`, `ExporterAddress`.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use customs_exchange::lists;
use customs_model::Profile;
use customs_model::dictionary::{self, DateForm, DictionaryPlace, ValueType};
use customs_model::profile::ProfileElement;
use customs_model::{Class, Content, Element, Format};

use crate::message::Narrowed;
use crate::{codes, words};

/// The definitions of a message. The first is that of its root.
#[derive(Debug)]
pub(crate) struct Outline {
    pub(crate) definitions: Vec<Definition>,
}

/// A class, as it is at one place or at several.
#[derive(Debug)]
pub(crate) struct Definition {
    pub(crate) name: String,
    pub(crate) class: &'static Class,
    /// The place, from the root; none if there are several.
    pub(crate) path: Option<String>,
    pub(crate) members: Vec<Member>,
}

/// An element of a definition.
#[derive(Debug)]
pub(crate) struct Member {
    pub(crate) element: &'static Element,
    pub(crate) occurs: Occurs,
    pub(crate) content: MemberContent,
    /// The name of the type of its values, where they are limited at this place alone: the only values
    /// that a profile allows, or what matches its pattern. No two types of a message have one name.
    pub(crate) type_name: Option<String>,
}

/// How often an element occurs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Occurs {
    pub(crate) min: usize,
    /// `None` for any number.
    pub(crate) max: Option<usize>,
}

/// What an element holds.
#[derive(Debug)]
pub(crate) enum MemberContent {
    /// The index of a definition.
    Class(usize),
    /// A value.
    Value(Value),
}

/// What a value may be.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Value {
    pub(crate) kind: ValueType,
    pub(crate) format: Option<Format>,
    /// The list of its codes.
    pub(crate) codes: Option<String>,
    /// The only values it may have, where the profile lists them.
    pub(crate) values: Vec<String>,
    /// What it looks like: a regular expression of XML Schema.
    pub(crate) pattern: Option<String>,
    /// Whether it has none of the attributes of its type in XML.
    pub(crate) is_bare: bool,
}

impl Outline {
    /// That of a message whose root is this class: narrowed by what a profile says of its root, or
    /// else as the dictionary has it.
    pub(crate) fn of(root: &'static Class, narrowed: Narrowed<'_>) -> Self {
        let root = narrowed.map_or(root, |(profile, _)| profile.class(root));
        let mut places = Places::default();
        let mut walk = dictionary::places(root);
        // The places of the classes that the walk is in.
        let mut open: Vec<usize> = Vec::new();
        while let Some(place) = walk.next() {
            open.truncate(place.depth());
            let Some((occurs, narrowed)) = occurs(&place, narrowed) else {
                walk.skip_below();
                continue;
            };
            let parent = open.last().copied();
            let below = match place.content() {
                Content::Value { value, format, codes, .. } => {
                    Below::Value(narrow(value, format, codes, narrowed))
                }
                Content::Class(class) if place.is_inside_itself() => Below::Above(class),
                Content::Class(class) => {
                    let index = places.add(class, &place);
                    open.push(index);
                    Below::Place(index)
                }
            };
            if let Some((parent, element)) = parent.zip(place.element()) {
                places.places[parent].members.push((element, occurs, below));
            }
        }
        places.tell_shapes();
        places.into_outline()
    }

    /// The definition at an index.
    pub(crate) fn definition(&self, index: usize) -> &Definition {
        &self.definitions[index]
    }

    /// The definition of the root.
    pub(crate) fn root(&self) -> &Definition {
        self.definition(0)
    }

    /// Names the types of values that are limited at one place alone by that place. What bears the name
    /// of a class, or of another such type, has more behind it.
    fn name_types(&mut self) {
        let mut taken: HashSet<String> =
            self.definitions.iter().map(|it| it.name.clone()).collect();
        taken.extend(lists::ALL.iter().map(|list| codes::type_name(list)));
        for Definition { name, members, .. } in &mut self.definitions {
            let limited = members.iter_mut().filter(|member| member.has_own_type());
            for member in limited {
                let plain = format!("{name}{}", words::pascal(member.element.name));
                let type_name =
                    words::unique(&plain, |name| is_reserved(name) || taken.contains(name));
                taken.insert(type_name.clone());
                member.type_name = Some(type_name);
            }
        }
    }
}

impl Member {
    /// Whether its values are limited at this place alone.
    fn has_own_type(&self) -> bool {
        match &self.content {
            MemberContent::Value(value) => !value.values.is_empty() || value.pattern.is_some(),
            MemberContent::Class(_) => false,
        }
    }
}

impl Occurs {
    /// That of an element by the dictionary alone.
    pub(crate) fn of(element: &Element) -> Self {
        Self { min: usize::from(element.required), max: (!element.repeats).then_some(1) }
    }

    /// As the standards write it: `0..1`, `1..*`.
    pub(crate) fn cardinality(self) -> String {
        let max = self.max.map_or_else(|| "*".to_owned(), |max| max.to_string());
        format!("{}..{max}", self.min)
    }
}

/// How often the element at a place occurs, and what the profile says of it; nothing where the profile
/// does without it.
fn occurs<'n>(
    place: &DictionaryPlace,
    narrowed: Narrowed<'n>,
) -> Option<(Occurs, Option<&'n ProfileElement>)> {
    let known = place.element().map_or(Occurs { min: 1, max: Some(1) }, Occurs::of);
    let Some((profile, root)) = narrowed else { return Some((known, None)) };
    let narrowed = profiled(place, profile, root)?;
    let min = known.min.max(narrowed.min);
    Some((Occurs { min, max: known.max.or(narrowed.max) }, Some(narrowed)))
}

/// What a profile that has this root says of a place.
pub(crate) fn profiled<'p>(
    place: &DictionaryPlace,
    profile: &'p Profile,
    root: &'p ProfileElement,
) -> Option<&'p ProfileElement> {
    place.elements().iter().try_fold(root, |above, element| profile.child(above, element.name))
}

/// What is at a place, by which two places are the same.
#[derive(PartialEq, Eq, Hash)]
struct Shape {
    class: &'static str,
    members: Vec<ShapeMember>,
}

/// An element of a shape.
#[derive(PartialEq, Eq, Hash)]
struct ShapeMember {
    name: &'static str,
    tag: &'static str,
    namespace: Option<&'static str>,
    dates: DateForm,
    occurs: Occurs,
    held: Held,
}

#[derive(PartialEq, Eq, Hash)]
enum Held {
    /// The number of a shape; none for a class that is also above.
    Class(Option<usize>),
    Value(Value),
}

/// The places of classes in a message, in its order.
#[derive(Default)]
struct Places {
    shapes: HashMap<Shape, usize>,
    places: Vec<Place>,
}

struct Place {
    class: &'static Class,
    /// The number of its shape.
    shape: usize,
    /// The names of the elements from the root.
    path: Vec<&'static str>,
    members: Vec<(&'static Element, Occurs, Below)>,
}

enum Below {
    /// The index of a place.
    Place(usize),
    /// A class that is also above.
    Above(&'static Class),
    Value(Value),
}

/// What a value may be at a place.
fn narrow(
    kind: ValueType,
    format: Option<Format>,
    codes: Option<&str>,
    narrowed: Option<&ProfileElement>,
) -> Value {
    match narrowed {
        None => Value {
            kind,
            format,
            codes: codes.map(str::to_owned),
            values: Vec::new(),
            pattern: None,
            is_bare: false,
        },
        Some(narrowed) => Value {
            kind,
            format: narrowed.format,
            codes: narrowed.codes.clone(),
            values: narrowed.allowed_values().into_iter().map(Cow::into_owned).collect(),
            pattern: narrowed.pattern.clone(),
            is_bare: narrowed.is_bare,
        },
    }
}

impl Places {
    /// Adds a place of a class; gives its index.
    fn add(&mut self, class: &'static Class, place: &DictionaryPlace) -> usize {
        let path = place.names().collect();
        self.places.push(Place { class, shape: 0, path, members: Vec::new() });
        self.places.len() - 1
    }

    /// Gives every place the number of its shape.
    fn tell_shapes(&mut self) {
        // What is below a place comes behind it, and has its number first.
        for index in (0..self.places.len()).rev() {
            let held = |below: &Below| match below {
                Below::Place(index) => Held::Class(Some(self.places[*index].shape)),
                Below::Above(_) => Held::Class(None),
                Below::Value(value) => Held::Value(value.clone()),
            };
            let Place { class, members, .. } = &self.places[index];
            let member = |(element, occurs, below): &(&'static Element, Occurs, Below)| {
                let Element { name, namespace, dates, .. } = **element;
                let (tag, occurs, held) = (element.tag(), *occurs, held(below));
                ShapeMember { name, tag, namespace, dates, occurs, held }
            };
            let members = members.iter().map(member);
            let shape = Shape { class: class.name, members: members.collect() };
            let next = self.shapes.len();
            self.places[index].shape = *self.shapes.entry(shape).or_insert(next);
        }
    }

    /// One definition for all places of a name.
    fn into_outline(self) -> Outline {
        let names = self.names();
        let mut firsts: Vec<usize> = Vec::new();
        let mut by_name: BTreeMap<&str, usize> = BTreeMap::new();
        for (place, name) in names.iter().enumerate() {
            by_name.entry(name).or_insert_with(|| {
                firsts.push(place);
                firsts.len() - 1
            });
        }
        let of_class = |class: &Class| {
            let place = self.places.iter().position(|place| place.class.name == class.name);
            by_name[&*names[place.expect("a class above is at a place")]]
        };
        let definition = |first: &usize| {
            let (place, name) = (&self.places[*first], &names[*first]);
            let content = |below: &Below| match below {
                Below::Place(index) => MemberContent::Class(by_name[&*names[*index]]),
                Below::Above(class) => MemberContent::Class(of_class(class)),
                Below::Value(value) => MemberContent::Value(value.clone()),
            };
            let members = place.members.iter();
            let member = |(element, occurs, below): &(&'static Element, Occurs, Below)| {
                let content = content(below);
                Member { element, occurs: *occurs, content, type_name: None }
            };
            let is_alone = names.iter().filter(|other| *other == name).count() == 1;
            Definition {
                name: name.clone(),
                class: place.class,
                path: is_alone.then(|| format!("/{}", place.path.join("/"))),
                members: members.map(member).collect(),
            }
        };
        let mut outline = Outline { definitions: firsts.iter().map(definition).collect() };
        outline.name_types();
        outline
    }

    /// The name of the definition of each place: that of the class if all its places have one shape,
    /// or else as many names of the path, from its end, as no place of another shape has.
    fn names(&self) -> Vec<String> {
        let mut shapes: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
        for place in &self.places {
            shapes.entry(place.name(0)).or_default().insert(place.shape);
        }
        let mut depths: Vec<usize> =
            self.places.iter().map(|place| usize::from(shapes[&place.name(0)].len() > 1)).collect();
        loop {
            let names: Vec<String> =
                self.places.iter().zip(&depths).map(|(place, depth)| place.name(*depth)).collect();
            let mut shapes: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
            for (name, place) in names.iter().zip(&self.places) {
                shapes.entry(name).or_default().insert(place.shape);
            }
            let mut is_settled = true;
            for ((name, depth), place) in names.iter().zip(&mut depths).zip(&self.places) {
                if *depth > 0 && *depth < place.path.len() && shapes[&**name].len() > 1 {
                    *depth += 1;
                    is_settled = false;
                }
            }
            if is_settled {
                return names;
            }
        }
    }
}

impl Place {
    /// The last names of the path, as many as this; the name of the class for none. An extension can
    /// have a name that no type can have, or that of a type of values.
    fn name(&self, depth: usize) -> String {
        let name = match depth {
            0 => words::pascal(self.class.name),
            depth => words::pascal(&self.path[self.path.len() - depth..].concat()),
        };
        if is_reserved(&name) { format!("{name}Class") } else { name }
    }
}

/// Whether a type of this name is there whatever a message has.
fn is_reserved(name: &str) -> bool {
    ValueType::ALL.iter().any(|value| value.name() == name) || PARTS.contains(&name)
}

/// The names of the types that those of values are made of.
const PARTS: [&str; 8] = [
    "DateTimeValue",
    "DateFormatCode",
    "DateTimeString",
    "DateTimeText",
    "IsoDateTime",
    "AgencyID",
    "CurrencyID",
    "UnitCode",
];

#[cfg(test)]
mod tests {
    use customs_declaration::MetaData;
    use customs_model::ClassType;

    use super::*;

    fn of_profile(profile: &Profile) -> Outline {
        let profile = profile.for_root(MetaData::CLASS);
        let root = profile.root("MetaData").unwrap();
        Outline::of(MetaData::CLASS, Some((&profile, root)))
    }

    fn definition<'o>(outline: &'o Outline, name: &str) -> &'o Definition {
        outline.definitions.iter().find(|definition| definition.name == name).unwrap()
    }

    #[test]
    fn without_a_profile_every_class_is_one_definition_with_its_name() {
        let outline = Outline::of(MetaData::CLASS, None);
        assert_eq!(outline.root().name, "MetaData");
        assert_eq!(outline.definitions.len(), 89);
        for definition in &outline.definitions {
            assert_eq!(definition.name, definition.class.name);
            assert_eq!(definition.members.len(), definition.class.elements.len());
        }
    }

    #[test]
    fn a_class_of_one_place_tells_it() {
        let outline = Outline::of(MetaData::CLASS, None);
        let item = definition(&outline, "GovernmentAgencyGoodsItem");
        let path = "/MetaData/Declaration/GoodsShipment/GovernmentAgencyGoodsItem";
        assert_eq!(item.path.as_deref(), Some(path));
        assert_eq!(definition(&outline, "Address").path, None);
    }

    #[test]
    fn a_class_that_differs_by_place_is_named_by_its_places() {
        let outline = of_profile(customs_message::profile("uk-dms-3.6").expect("it is built in"));
        let names: Vec<_> = outline
            .definitions
            .iter()
            .filter(|definition| definition.class.name == "Address")
            .map(|definition| &*definition.name)
            .collect();
        assert!(names.contains(&"ConsigneeAddress"), "{names:?}");
        assert!(outline.definitions.iter().any(|it| it.name == "GoodsShipment"));
        assert!(outline.definitions.iter().any(|it| it.name == "GovernmentAgencyGoodsItem"));
    }

    #[test]
    fn no_two_definitions_have_one_name() {
        for profile in [
            customs_message::profile("uk-dms-3.6").expect("it is built in"),
            customs_message::profile("wco").expect("it is built in"),
        ] {
            let outline = of_profile(profile);
            let names: BTreeSet<_> = outline.definitions.iter().map(|it| &it.name).collect();
            assert_eq!(names.len(), outline.definitions.len());
        }
    }

    #[test]
    fn a_profile_says_what_must_stand_and_which_values() {
        let outline = of_profile(customs_message::profile("uk-dms-3.6").expect("it is built in"));
        let declaration = definition(&outline, "Declaration");
        let function = &declaration.members[1];
        assert_eq!(function.element.name, "FunctionCode");
        assert_eq!(function.occurs.cardinality(), "1..1");
        let MemberContent::Value(value) = &function.content else { panic!("a value") };
        assert_eq!(value.values, ["9", "13", "14"]);
    }
}
