//! The elements of a declaration that indicators look at, each with a number; and the walk that
//! meets them.

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::sync::LazyLock;

use customs_declaration::Declaration;
use customs_exchange::lists::RiskAxis;
use customs_model::dictionary::places;
use customs_model::walk::{Entry, Leaf};
use customs_model::{ClassType, Content, DictionaryPlace, Path, Step, Visitor, walk};

use super::error::{AlertError, Fault};
use super::kind::{Holder, Kind};

/// The number of an element: an index into the elements of [`Elements`].
pub(super) type ElementId = u16;

/// Every element of a declaration that is a value, at every place.
pub(super) struct Elements {
    /// The names of each from the root down, and what it can hold.
    values: Vec<(Vec<&'static str>, Holder)>,
    /// The classes as a tree, the root first.
    nodes: Vec<Node>,
}

/// A class at a place.
struct Node {
    /// What it is made of, in the order of the standard.
    children: Vec<(&'static str, Child)>,
}

#[derive(Clone, Copy)]
enum Child {
    Class(usize),
    Value(ElementId),
}

/// The elements of a declaration.
pub(super) static ELEMENTS: LazyLock<Elements> = LazyLock::new(|| {
    let mut elements = Elements { values: Vec::new(), nodes: Vec::new() };
    // The nodes of the classes that a place is in.
    let mut open: Vec<usize> = Vec::new();
    for place in places(Declaration::CLASS) {
        open.truncate(place.depth());
        let child = elements.add(&place);
        if let Some(parent) = open.last() {
            elements.nodes[*parent].children.push((place.name(), child));
        }
        if let Child::Class(node) = child {
            open.push(node);
        }
    }
    elements
});

impl Elements {
    fn add(&mut self, place: &DictionaryPlace) -> Child {
        match place.content() {
            Content::Class(_) => {
                self.nodes.push(Node { children: Vec::new() });
                Child::Class(self.nodes.len() - 1)
            }
            Content::Value { value, format, codes, .. } => {
                let id = ElementId::try_from(self.values.len());
                let names: Vec<_> = place.names().collect();
                let kind = Kind::of(&names, value);
                self.values.push((names, Holder { kind, format, codes }));
                Child::Value(id.expect("a declaration has hundreds of elements, not 65,536"))
            }
        }
    }

    pub(super) fn len(&self) -> usize {
        self.values.len()
    }

    /// What an element can hold.
    pub(super) fn holder(&self, element: ElementId) -> Holder {
        self.values[usize::from(element)].1
    }

    /// The path of an element, without positions.
    pub(super) fn path(&self, element: ElementId) -> Path {
        let names = self.values[usize::from(element)].0.iter();
        let step = |name: &&'static str| Step { name: (*name).into(), occurrence: None };
        Path::from_steps(names.map(step).collect())
    }

    /// How the values of an element are compared.
    pub(super) fn kind(&self, element: ElementId) -> Kind {
        self.holder(element).kind
    }

    /// The elements whose last names are these.
    fn ending_in<'n>(&self, names: &'n [&'n str]) -> impl Iterator<Item = ElementId> {
        let all = (0..).zip(&self.values);
        all.filter(|(_, (path, _))| path.ends_with(names)).map(|(id, _)| id)
    }

    /// The elements of an axis; nothing where the axis is unknown or leaves it to the path.
    pub(super) fn of_axis(&self, axis: &RiskAxis) -> Option<BTreeSet<ElementId>> {
        let endings = endings_of(axis)?;
        Some(endings.iter().flat_map(|names| self.ending_in(names)).collect())
    }

    /// The elements that a path names: a WCO pointer, an XPath from the root, or the end of one after
    /// `//`. Numbers and positions in it are not checked.
    pub(super) fn of_path(&self, text: &str) -> Result<BTreeSet<ElementId>, AlertError> {
        let unknown = |hint: Option<String>| AlertError {
            indicator: 0,
            fault: Fault::UnknownPath { path: text.to_owned(), hint },
        };
        let path: Path = match (text.strip_prefix("//"), text.strip_prefix('/')) {
            (Some(ending), _) => format!("/{ending}").parse().map_err(|_| unknown(None))?,
            (None, Some(_)) => text.parse().map_err(|_| unknown(None))?,
            (None, None) => {
                let pointer: customs_model::Pointer =
                    text.parse().map_err(|error: customs_model::pointer::PointerError| {
                        unknown(Some(error.to_string()))
                    })?;
                let place = pointer.path(Declaration::CLASS);
                place.map_err(|error| unknown(Some(error.to_string())))?
            }
        };
        let names: Vec<&str> = path.steps().iter().map(|step| &*step.name).collect();
        let is_whole = !text.starts_with("//");
        let is_meant =
            |id: &ElementId| !is_whole || self.values[usize::from(*id)].0.len() == names.len();
        let found: BTreeSet<_> = self.ending_in(&names).filter(is_meant).collect();
        if found.is_empty() || path.attribute().is_some() { Err(unknown(None)) } else { Ok(found) }
    }
}

/// What the elements of an axis end in. `Other` has none: its path says which element is meant.
fn endings_of(axis: &RiskAxis) -> Option<&'static [&'static [&'static str]]> {
    Some(match axis {
        RiskAxis::Procedure => {
            &[&["GovernmentProcedure", "CurrentCode"], &["GovernmentProcedure", "PreviousCode"]]
        }
        RiskAxis::Goods => &[&["Commodity", "Classification", "ID"], &["Commodity", "Description"]],
        RiskAxis::Route => &[
            &["Itinerary", "RoutingCountryCode"],
            &["ExportCountry", "ID"],
            &["Destination", "CountryCode"],
            &["Origin", "CountryCode"],
            &["LoadingLocation", "ID"],
            &["LoadingLocation", "Name"],
        ],
        RiskAxis::Mode => &[
            &["BorderTransportMeans", "ModeCode"],
            &["ArrivalTransportMeans", "ModeCode"],
            &["DepartureTransportMeans", "ModeCode"],
        ],
        RiskAxis::Operator => OPERATORS,
        RiskAxis::Document => &[
            &["AdditionalDocument", "TypeCode"],
            &["AdditionalDocument", "ID"],
            &["PreviousDocument", "TypeCode"],
            &["PreviousDocument", "ID"],
            &["Invoice", "ID"],
        ],
        RiskAxis::Value => &[
            &["CustomsValueAmount"],
            &["StatisticalValueAmount"],
            &["ItemChargeAmount"],
            &["InvoiceAmount"],
        ],
        RiskAxis::Weight => {
            &[&["GrossMassMeasure"], &["NetNetWeightMeasure"], &["TotalGrossMassMeasure"]]
        }
        RiskAxis::Time => &[&["AcceptanceDateTime"], &["IssueDateTime"], &["ExitDateTime"]],
        _ => return None,
    })
}

/// The names and numbers of parties.
const OPERATORS: &[&[&str]] = &[
    &["Agent", "ID"],
    &["Agent", "Name"],
    &["AEOMutualRecognitionParty", "ID"],
    &["AuthorisationHolder", "ID"],
    &["Buyer", "ID"],
    &["Buyer", "Name"],
    &["Carrier", "ID"],
    &["Carrier", "Name"],
    &["Consignee", "ID"],
    &["Consignee", "Name"],
    &["Consignor", "ID"],
    &["Consignor", "Name"],
    &["Declarant", "ID"],
    &["Declarant", "Name"],
    &["DomesticDutyTaxParty", "ID"],
    &["Exporter", "ID"],
    &["Exporter", "Name"],
    &["Importer", "ID"],
    &["Importer", "Name"],
    &["Payer", "ID"],
    &["Seller", "ID"],
    &["Seller", "Name"],
    &["Submitter", "ID"],
    &["Submitter", "Name"],
    &["Surety", "ID"],
];

/// Whether an element is the name of a party.
pub(super) fn is_name_of_a_party(names: &[&str]) -> bool {
    names.last() == Some(&"Name") && OPERATORS.iter().any(|ending| names.ends_with(ending))
}

/// Which elements are looked at, so that a walk can pass over classes that have none.
#[derive(Debug, Clone)]
pub(super) struct Watched {
    /// By the number of an element.
    elements: Vec<bool>,
    /// By the number of a node: whether it or a class below it has an element that is looked at.
    nodes: Vec<bool>,
}

impl Watched {
    pub(super) fn new(elements: impl IntoIterator<Item = ElementId>) -> Self {
        let mut watched = vec![false; ELEMENTS.len()];
        for element in elements {
            watched[usize::from(element)] = true;
        }
        let mut nodes = vec![false; ELEMENTS.nodes.len()];
        // A node comes before those below it.
        for (at, node) in ELEMENTS.nodes.iter().enumerate().rev() {
            nodes[at] = node.children.iter().any(|(_, child)| match child {
                Child::Class(below) => nodes[*below],
                Child::Value(id) => watched[usize::from(*id)],
            });
        }
        Self { elements: watched, nodes }
    }

    /// Calls `meet` with every value of a declaration at an element that is looked at.
    pub(super) fn meet(
        &self,
        declaration: &Declaration,
        meet: impl FnMut(ElementId, &Leaf<'_>, &Way<'_>),
    ) {
        let mut walker = Walker { watched: self, open: Vec::new(), steps: Vec::new(), meet };
        let Ok(()) = walk(declaration, &mut walker);
    }
}

/// The way to a value: the classes above it, and the value itself.
pub(super) struct Way<'w> {
    above: &'w [(&'static str, Option<usize>)],
    value: Entry,
}

impl Way<'_> {
    /// The same as a path, which takes memory of its own.
    pub(super) fn path(&self) -> Path {
        let step = |(name, occurrence): &(&'static str, Option<usize>)| Step {
            name: (*name).into(),
            occurrence: *occurrence,
        };
        let steps = self.above.iter().map(step).chain([self.value.step()]);
        Path::from_steps(steps.collect())
    }
}

struct Walker<'w, F> {
    watched: &'w Watched,
    /// The node of each class that the walk is in, if it is watched, and where in it the next child
    /// is looked for: they come in its order.
    open: Vec<Option<(usize, usize)>>,
    steps: Vec<(&'static str, Option<usize>)>,
    meet: F,
}

impl<F> Walker<'_, F> {
    /// The child of this name in the class that the walk is in.
    fn child(&mut self, name: &'static str) -> Option<Child> {
        let (node, next) = self.open.last_mut()?.as_mut()?;
        let children = &ELEMENTS.nodes[*node].children;
        let ahead = children[*next..].iter().position(|(known, _)| *known == name)?;
        *next += ahead;
        Some(children[*next].1)
    }
}

impl<F: FnMut(ElementId, &Leaf<'_>, &Way<'_>)> Visitor for Walker<'_, F> {
    type Error = Infallible;

    fn enter(&mut self, entry: Entry) -> Result<(), Infallible> {
        let node = match (self.open.is_empty(), entry.element) {
            (true, _) => Some(0),
            (false, _) => match self.child(entry.name) {
                Some(Child::Class(node)) => Some(node),
                Some(Child::Value(_)) | None => None,
            },
        };
        let watched = node.filter(|node| self.watched.nodes[*node]);
        self.open.push(watched.map(|node| (node, 0)));
        self.steps.push((entry.name, entry.occurrence));
        Ok(())
    }

    fn leaf(&mut self, entry: Entry, leaf: &Leaf<'_>) -> Result<(), Infallible> {
        if let Some(Child::Value(id)) = self.child(entry.name)
            && self.watched.elements[usize::from(id)]
        {
            (self.meet)(id, leaf, &Way { above: &self.steps, value: entry });
        }
        Ok(())
    }

    fn leave(&mut self, _: &'static str) -> Result<(), Infallible> {
        self.open.pop();
        self.steps.pop();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use customs_model::Code;

    #[test]
    fn every_ending_of_an_axis_is_an_element_of_declarations() {
        for (code, _) in RiskAxis::LIST.codes {
            let axis = &RiskAxis::from(&Code::from(*code));
            for names in endings_of(axis).unwrap_or_default() {
                assert!(ELEMENTS.ending_in(names).next().is_some(), "{axis}: {names:?}");
            }
            assert_eq!(ELEMENTS.of_axis(axis).is_none(), *axis == RiskAxis::Other);
        }
    }

    #[test]
    fn an_element_is_named_by_a_pointer_by_its_whole_path_or_by_the_end_of_it() {
        let whole =
            "/Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Classification/ID";
        let one = ELEMENTS.of_path(whole).unwrap();
        assert_eq!(one.len(), 1);
        assert_eq!(ELEMENTS.of_path("42A/67A/68A/23A/21A.145").unwrap(), one);
        assert_eq!(ELEMENTS.of_path("42A/67A/68A[1]/23A/21A[2].145").unwrap(), one);
        assert_eq!(ELEMENTS.of_path("//Classification/ID").unwrap(), one);
        assert!(ELEMENTS.of_path("//ID").unwrap().len() > 30);
        for wrong in ["", "/", "//", "/Declaration", "//Commodity", "42A", "68A/21A.145", "//ID/@x"]
        {
            assert!(ELEMENTS.of_path(wrong).is_err(), "{wrong}");
        }
    }
}
