//! [`DataElements`]: the numbers that an authority gives to data elements, and their places.
//!
//! A number belongs to a place, not to a class: the identification number of the exporter has another
//! number than that of the importer, though both are `ID` in a party. So the numbers are tables
//! (`data-elements.tsv` in the folder of an authority), beside the dictionary and not in it:
//!
//! ```text
//! id: uk-de
//! title: Customs Declaration Service, United Kingdom
//! prefix: DE
//!
//! 6/1    Net mass    128    n..16,6    Declaration/GoodsShipment/…/GoodsMeasure/NetNetWeightMeasure
//! ```
//!
//! A head of `key: value` lines, an empty line, then one line a number with five columns, separated by
//! tabs: the number, the name of the data element, its WCO ids, the formats it has in messages, and its
//! places. A place with a prefix (`ncts:*/Consignment`) is one of another vocabulary, which the head
//! names (`vocabulary: ncts EU transit messages`).

use std::collections::HashMap;
use std::str::FromStr;
use std::sync::LazyLock;

use customs_model::Path;

use crate::table::{self, Problem, Slot, Table, TableError};

/// The name of the file in the folder of an authority.
const FILE: &str = "data-elements.tsv";

/// The data elements of one authority, by their numbers.
///
/// ```
/// use customs_authorities::DataElements;
///
/// let uk = DataElements::by_id("uk-de").expect("it is embedded");
/// let element = uk.by_number("DE 6/1").expect("it has this number");
/// assert_eq!(element.name, "Net mass");
/// assert_eq!(uk.label(element), "DE 6/1");
/// let numbers: Vec<_> = uk.at(&element.places[0]).map(|it| it.number.as_str()).collect();
/// assert_eq!(numbers, ["6/1"]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DataElements {
    /// The short name of the table, for instance `eucdm`.
    pub id: String,
    /// What the numbers belong to.
    pub title: String,
    /// What people write before a number: `DE`; empty if nothing.
    prefix: String,
    /// The other vocabularies, each with its title.
    vocabularies: Vec<(String, String)>,
    elements: Vec<DataElement>,
    /// Where an element is in `elements`, by the form of its number that [`key`] gives.
    by_number: HashMap<String, usize>,
    /// Which elements are at a place, by the names of its path.
    by_place: HashMap<String, Vec<usize>>,
    /// The same of other vocabularies, by vocabulary and place as the table has them: `ncts:*/Consignment`.
    by_other_place: HashMap<String, Vec<usize>>,
}

/// A data element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataElement {
    /// Its number, for instance `13 07 017 000` or `6/5`.
    pub number: String,
    /// Its name.
    pub name: String,
    /// The WCO ids that it has.
    pub ids: Vec<String>,
    /// The formats that it has in messages.
    pub formats: Vec<String>,
    /// Its places in the WCO classes, without positions.
    pub places: Vec<Path>,
    /// Its places in other vocabularies.
    pub elsewhere: Vec<OtherPlace>,
}

/// A place in another vocabulary than that of the WCO classes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherPlace {
    /// The short name of the vocabulary, for instance `ncts`.
    pub vocabulary: String,
    /// The names from the root down; `*` is the root of any of its messages.
    pub place: String,
}

impl DataElements {
    /// Returns the tables that come with this crate, in the order of their folders.
    ///
    /// # Panics
    /// Never: a test reads the embedded tables.
    #[must_use]
    pub fn embedded() -> &'static [Self] {
        static TABLES: LazyLock<Vec<DataElements>> = LazyLock::new(|| table::embedded(FILE));
        &TABLES
    }

    /// Returns the table of this id among those that come with this crate.
    #[must_use]
    pub fn by_id(id: &str) -> Option<&'static Self> {
        Self::embedded().iter().find(|table| table.id == id)
    }

    /// Returns the element of a number in any spelling: `13 07 017 000`, `1307017000`, `13 07 017`;
    /// `DE 6/5`, `de6/5`, `D.E. 6/05`, `6/5`.
    ///
    /// ```
    /// use customs_authorities::DataElements;
    ///
    /// let eu = DataElements::by_id("eucdm").expect("it is embedded");
    /// let element = eu.by_number("1307017000").expect("it has this number");
    /// assert_eq!(element.number, "13 07 017 000");
    /// assert_eq!(eu.by_number("13 07 017"), Some(element));
    /// ```
    #[must_use]
    pub fn by_number(&self, number: &str) -> Option<&DataElement> {
        self.by_number.get(&key(number)?).map(|at| &self.elements[*at])
    }

    /// Returns the elements at a path; its positions and an envelope around the message are ignored.
    pub fn at(&self, path: &Path) -> impl Iterator<Item = &DataElement> {
        let names = names(path);
        let inside = names.strip_prefix(ENVELOPE).unwrap_or(&names);
        let known = self.by_place.get(inside);
        known.into_iter().flatten().map(|at| &self.elements[*at])
    }

    /// Returns the elements at a path in a message of another vocabulary; its root and its positions are
    /// ignored.
    ///
    /// ```
    /// use customs_authorities::DataElements;
    ///
    /// let eu = DataElements::by_id("eucdm").expect("it is embedded");
    /// let path = "/CC015C/Consignment/HouseConsignment[2]/ConsignmentItem[1]/goodsItemNumber".parse()?;
    /// let numbers: Vec<_> = eu.at_in("ncts", &path).map(|it| it.number.as_str()).collect();
    /// assert_eq!(numbers, ["11 03 001 000"]);
    /// # Ok::<(), customs_model::path::PathError>(())
    /// ```
    pub fn at_in(&self, vocabulary: &str, path: &Path) -> impl Iterator<Item = &DataElement> {
        let below = path.steps().iter().skip(1).map(|step| &*step.name);
        let names: Vec<&str> = std::iter::once("*").chain(below).collect();
        let known = self.by_other_place.get(&other(vocabulary, &names.join("/")));
        known.into_iter().flatten().map(|at| &self.elements[*at])
    }

    /// Returns all elements, in the order of the table.
    #[must_use]
    pub fn elements(&self) -> &[DataElement] {
        &self.elements
    }

    /// Returns the number of an element as people write it: `DE 6/5`.
    #[must_use]
    pub fn label(&self, element: &DataElement) -> String {
        format!("{} {}", self.prefix, element.number).trim_start().to_owned()
    }

    /// Returns the element that an element is part of: of `13 07 017 000` it is `13 07 000 000`. None
    /// if it is part of nothing, or the numbers have no such order.
    #[must_use]
    pub fn group(&self, element: &DataElement) -> Option<&DataElement> {
        let group = element.number.get(..5).filter(|_| element.number.len() == FORM.len())?;
        self.by_number(group).filter(|group| group.number != element.number)
    }

    /// Returns the title of another vocabulary; its short name if the table has no title of it.
    #[must_use]
    pub fn vocabulary<'t>(&'t self, id: &'t str) -> &'t str {
        table::meaning(&self.vocabularies, id)
    }

    fn place(&self, element: &mut DataElement, place: &str) -> Result<(), Problem> {
        if let Some((vocabulary, place)) = place.split_once(':') {
            if !table::is_named(&self.vocabularies, vocabulary) {
                let hint = "name it in the head: `vocabulary: ncts EU transit messages`";
                return Err((format!("the vocabulary `{vocabulary}` is unknown"), hint));
            }
            let (vocabulary, place) = (vocabulary.to_owned(), place.to_owned());
            element.elsewhere.push(OtherPlace { vocabulary, place });
            return Ok(());
        }
        let path = format!("/{place}").parse();
        element.places.push(path.map_err(|_| {
            (format!("`{place}` is not a place"), "write it as in `Declaration/Exporter/ID`")
        })?);
        Ok(())
    }
}

/// Reads the text of a table.
impl FromStr for DataElements {
    type Err = TableError;

    fn from_str(text: &str) -> Result<Self, TableError> {
        let read: Self = table::parse(text)?;
        let has_head = !read.id.is_empty() && !read.title.is_empty();
        let hint = "begin with `id: …` and `title: …`";
        let problem = || "the head has no `id` or no `title`".to_owned();
        has_head.then_some(read).ok_or_else(|| TableError { line: 1, problem: problem(), hint })
    }
}

impl Table for DataElements {
    const KEYS: &'static str = "use `id`, `title`, `prefix` or `vocabulary`";

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        Some(match key {
            "id" => Slot::Text(&mut self.id),
            "title" => Slot::Text(&mut self.title),
            "prefix" => Slot::Text(&mut self.prefix),
            "vocabulary" => Slot::Named(&mut self.vocabularies),
            _ => return None,
        })
    }

    fn row(&mut self, row: &str) -> Result<(), Problem> {
        let hint = "write the number, the name, the WCO ids, the formats and the places, separated by \
                    tabs";
        let [number, name, ids, formats, places] = table::columns(row, hint)?;
        let key = key(number).ok_or_else(|| {
            (format!("`{number}` is not a number"), "write `13 07 017 000` or `6/5`")
        })?;
        if name.is_empty() {
            return Err((format!("`{number}` has no name"), "write its name in the second column"));
        }
        let mut element = DataElement {
            number: number.to_owned(),
            name: name.to_owned(),
            ids: table::words(ids),
            formats: table::words(formats),
            places: Vec::new(),
            elsewhere: Vec::new(),
        };
        for place in places.split_whitespace() {
            self.place(&mut element, place)?;
        }
        let at = self.elements.len();
        for path in &element.places {
            self.by_place.entry(names(path)).or_default().push(at);
        }
        for OtherPlace { vocabulary, place } in &element.elsewhere {
            self.by_other_place.entry(other(vocabulary, place)).or_default().push(at);
        }
        self.elements.push(element);
        match self.by_number.insert(key, at) {
            None => Ok(()),
            Some(_) => Err((format!("`{number}` occurs twice"), "remove one of them")),
        }
    }
}

/// A place of another vocabulary, as a table has it.
fn other(vocabulary: &str, place: &str) -> String {
    format!("{vocabulary}:{place}")
}

/// The names of a path, with `/` between.
fn names(path: &Path) -> String {
    let names: Vec<&str> = path.steps().iter().map(|step| &*step.name).collect();
    names.join("/")
}

/// What the path of a message in an envelope begins with.
const ENVELOPE: &str = "MetaData/";

/// A number as the EU writes it.
const FORM: &str = "13 07 017 000";

/// The longest spelling of a number.
const LONGEST: usize = 24;

/// One form for all spellings of a number: ten digits, or `6/5`. None for a text that is no number.
fn key(text: &str) -> Option<String> {
    let text = text.trim();
    if text.len() > LONGEST {
        return None;
    }
    let bare = text.to_ascii_uppercase().replace("D.E.", "DE");
    let bare = bare.strip_prefix("DE").unwrap_or(&bare).trim();
    let is_number = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
    if let Some((group, number)) = bare.split_once('/') {
        let [group, number] = [group, number].map(|digits| digits.trim_start_matches('0'));
        let is_short = |digits: &str| matches!(digits.len(), 1 | 2) && is_number(digits);
        return (is_short(group) && is_short(number)).then(|| format!("{group}/{number}"));
    }
    let digits: String = bare.split_whitespace().collect();
    // Four digits together are rather a procedure or a heading than the number of a group.
    let is_whole = matches!(digits.len(), 7 | 10) || digits.len() == 4 && bare.len() > 4;
    (is_whole && is_number(&digits)).then(|| format!("{digits:0<10}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_embedded_table_is_read() {
        let counts: Vec<_> =
            DataElements::embedded().iter().map(|it| (&*it.id, it.elements.len())).collect();
        assert_eq!(counts, [("eucdm", 421), ("uk-de", 160)]);
    }

    #[test]
    fn a_number_is_found_in_any_spelling() {
        let find = |id: &str, number: &str| {
            let table = DataElements::by_id(id).expect("a table");
            table.by_number(number).map(|element| table.label(element))
        };
        for number in ["13 07 017 000", "1307017000", "13 07 017", " 13  07 017 000 ", "1307017"] {
            assert_eq!(find("eucdm", number).as_deref(), Some("13 07 017 000"), "{number}");
        }
        for number in ["DE 6/5", "DE6/5", "de 6/5", "D.E. 6/5", "6/5", "6/05"] {
            assert_eq!(find("uk-de", number).as_deref(), Some("DE 6/5"), "{number}");
        }
        assert_eq!(find("eucdm", "13 07").as_deref(), Some("13 07 000 000"));
        for number in ["", "DE", "/", "6/", "1307", "99 99 999 999", "6/5/4", "1/é", "999999999999"]
        {
            assert_eq!(find("eucdm", number), None, "{number}");
            assert_eq!(find("uk-de", number), None, "{number}");
        }
    }

    #[test]
    fn the_elements_at_a_place_do_not_depend_on_positions_or_the_envelope() {
        let uk = DataElements::by_id("uk-de").expect("a table");
        let at = |path: &str| {
            let path: Path = path.parse().expect("a path");
            uk.at(&path).map(|element| element.number.clone()).collect::<Vec<_>>()
        };
        let procedure = "/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[2]/GovernmentProcedure[1]/CurrentCode";
        assert_eq!(at(procedure), ["1/10", "1/11"]);
        assert_eq!(at(&format!("/MetaData{procedure}")), ["1/10", "1/11"]);
        assert!(at("/Declaration").is_empty());
        assert!(at(&format!("/Response{procedure}")).is_empty());
    }

    #[test]
    fn a_part_knows_what_it_is_part_of() {
        let eu = DataElements::by_id("eucdm").expect("a table");
        let of = |number| eu.group(eu.by_number(number)?).map(|group| group.name.as_str());
        assert_eq!(of("13 07 017 000"), Some("Holder of the transit procedure"));
        assert_eq!(of("13 07 000 000"), None);
        let uk = DataElements::by_id("uk-de").expect("a table");
        assert_eq!(uk.group(&uk.elements()[0]), None);
    }

    #[test]
    fn what_is_wrong_with_a_table_is_said_with_its_line() {
        let error = |text: &str| text.parse::<DataElements>().unwrap_err().to_string();
        for (text, message) in [
            ("id: x\n\n", "line 1: the head has no `id` or no `title`"),
            ("nonsense\n", "line 1: `nonsense` is not a line of the head"),
            ("id: x\ncolour: red\n", "line 2: `colour` is not a key of the head"),
            ("vocabulary: x\n", "line 1: `x` is not a name with its meaning"),
            ("id: x\n\n6/5\tGross mass\n", "line 3: there are 2 columns, not 5"),
            ("id: x\n\nsix\tGross mass\t\t\t\n", "line 3: `six` is not a number"),
            ("id: x\n\n6/5\t\t\t\t\n", "line 3: `6/5` has no name"),
            ("id: x\n\n6/5\tG\t\t\t\n6/05\tG\t\t\t\n", "line 4: `6/05` occurs twice"),
            ("id: x\n\n6/5\tG\t\t\tA//B\n", "line 3: `A//B` is not a place"),
            ("id: x\n\n6/5\tG\t\t\tncts:A\n", "line 3: the vocabulary `ncts` is unknown"),
        ] {
            assert!(error(text).starts_with(message), "{}", error(text));
        }
    }
}
