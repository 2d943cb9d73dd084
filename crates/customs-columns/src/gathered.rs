//! Tables that gather what is at many places of a message: who takes part, which documents there are, which
//! containers.
//!
//! What a party is called differs from class to class and from vocabulary to vocabulary; a row has what they
//! have in common. All of it is in the table of its place too.

use std::ops::Range;
use std::sync::Arc;

use arrow_schema::DataType;
use customs_analysis::alert::Folding;
use customs_analysis::redaction::is_party_class;
use customs_model::dictionary::places;
use customs_model::{Class, Content, DictionaryPlace};

use crate::derived;
use crate::layout::{MessageTables, keys_of_messages};
use crate::names::word;
use crate::objects::{names, way};
use crate::table::{Column, Gathered, Source, Table};
use crate::value::{Part, data_type, parts};

/// A table that gathers.
struct Gathering {
    name: &'static str,
    /// What one row is: the name of its key.
    one: &'static str,
    doc: &'static str,
    /// Whether a class of this name, or with these elements, is gathered.
    has: fn(&str, &Class) -> bool,
    columns: &'static [Common],
    folded: &'static [Folded],
}

/// A column by which those of another are compared.
struct Folded {
    name: &'static str,
    /// The common column that it is of.
    of: &'static str,
    folding: Folding,
    doc: &'static str,
}

/// A column that classes have in common.
struct Common {
    name: &'static str,
    doc: &'static str,
    /// Where it can be in the class: names of elements, the last of which may end in `*`.
    places: &'static [&'static [&'static str]],
}

/// A class that is gathered into a table, and where its columns are in it.
#[derive(Debug, Clone)]
pub(crate) struct GatheredPlace {
    pub(crate) table: usize,
    pub(crate) role: String,
    pub(crate) path: String,
    /// The depth of the position of the goods item that it is in.
    pub(crate) item: Option<usize>,
    /// The indices of elements that lead to each of the common columns, as far as the class has them.
    pub(crate) values: Vec<GatheredValue>,
    /// The values that it has in the form in which they are compared, too.
    pub(crate) folded: Vec<FoldedValue>,
}

/// A value of a class that is gathered, in the form in which it is compared.
#[derive(Debug, Clone)]
pub(crate) struct FoldedValue {
    /// The indices of elements that lead to it.
    pub(crate) way: Vec<usize>,
    /// The path of it, without positions.
    pub(crate) path: String,
    pub(crate) folding: Folding,
    pub(crate) column: usize,
}

/// A value of a class that is gathered.
#[derive(Debug, Clone)]
pub(crate) struct GatheredValue {
    pub(crate) way: Vec<usize>,
    pub(crate) columns: Range<usize>,
}

const PARTIES: Gathering = Gathering {
    name: "parties",
    one: "party",
    doc: "Who takes part: exporters, importers, declarants, carriers …, wherever they are in the message.",
    has: |name, class| is_party_class(name) || is_short_party(class),
    columns: &[
        Common {
            name: "id",
            doc: "The number of the party.",
            places: &[&["ID"], &["identificationNumber"], &["TIN*"]],
        },
        Common {
            name: "name",
            doc: "The name of the party.",
            places: &[&["Name"], &["name"], &["Nam*"]],
        },
        Common {
            name: "street",
            doc: "Street and number.",
            places: &[
                &["Address", "Line"],
                &["Address", "streetAndNumber"],
                &["StrAndNum*"],
                &["StrNum*"],
            ],
        },
        Common {
            name: "city",
            doc: "The city.",
            places: &[&["Address", "CityName"], &["Address", "city"], &["Cit*"], &["Cty*"]],
        },
        Common {
            name: "postcode",
            doc: "The postcode.",
            places: &[
                &["Address", "PostcodeID"],
                &["Address", "postcode"],
                &["PosCod*"],
                &["Pos*"],
            ],
        },
        Common {
            name: "country",
            doc: "The country.",
            places: &[&["Address", "CountryCode"], &["Address", "country"], &["Cou*"]],
        },
    ],
    folded: &[
        Folded {
            name: "name_folded",
            of: "name",
            folding: Folding::Name,
            doc: "The name as names are compared: its letters and digits, without case, accents and legal form.",
        },
        Folded {
            name: "name_letters",
            of: "name",
            folding: Folding::BeginningOfName,
            doc: "The same with the legal form: beginnings of names are compared so.",
        },
        Folded {
            name: "id_folded",
            of: "id",
            folding: Folding::Name,
            doc: "The number as names are compared, since names are written there too.",
        },
    ],
};

const DOCUMENTS: Gathering = Gathering {
    name: "documents",
    one: "document",
    doc: "Documents and references: those that go with the goods, those before them, those that carry them.",
    has: |name, _| {
        name.ends_with("Document") || name.ends_with("AdditionalReference") || name == "PRODOCDC2"
    },
    columns: &[
        Common {
            name: "type",
            doc: "The type of the document, a code.",
            places: &[&["TypeCode"], &["type"], &["DocTyp*"]],
        },
        Common {
            name: "category",
            doc: "The category of the document, a code.",
            places: &[&["CategoryCode"]],
        },
        Common {
            name: "id",
            doc: "The number of the document.",
            places: &[&["ID"], &["referenceNumber"], &["DocRef*"]],
        },
    ],
    folded: &[],
};

const CONTAINERS: Gathering = Gathering {
    name: "containers",
    one: "container",
    doc: "Containers and other equipment that goods are in.",
    has: |name, _| matches!(name, "TransportEquipment" | "CONNR2"),
    columns: &[Common {
        name: "id",
        doc: "The number of the container.",
        places: &[&["ID"], &["containerIdentificationNumber"], &["ConNum*"]],
    }],
    folded: &[],
};

const TAXES: Gathering = Gathering {
    name: "taxes",
    one: "tax",
    doc: "Duties and taxes.",
    has: |name, _| matches!(name, "DutyTaxFee" | "DutiesAndTaxes"),
    columns: &[
        Common {
            name: "type",
            doc: "The type of the duty or tax, a code.",
            places: &[&["TypeCode"], &["taxType"]],
        },
        Common {
            name: "amount",
            doc: "How much of it there is to pay.",
            places: &[&["Payment", "TaxAssessedAmount"], &["payableTaxAmount"]],
        },
        Common {
            name: "method",
            doc: "How it is paid, a code.",
            places: &[&["Payment", "MethodCode"], &["methodOfPayment"]],
        },
    ],
    folded: &[],
};

const ALL: [Gathering; 4] = [PARTIES, DOCUMENTS, CONTAINERS, TAXES];

/// Whether a class with short names is a party: it has a number of operators.
fn is_short_party(class: &Class) -> bool {
    class.elements.iter().any(|element| element.name.starts_with("TIN"))
}

/// Adds the tables that gather to those of a kind.
pub(crate) fn add(tables: &mut MessageTables, root: &'static Class) {
    for gathering in &ALL {
        let found = gathering.places(root);
        if found.is_empty() {
            continue;
        }
        let at = tables.tables.len();
        let (table, common, folded) = gathering.table(&tables.name, &found);
        tables.tables.push(Arc::new(table));
        let item = tables.items.map(|(_, branch)| branch);
        for place in found {
            let Some(class) = place.class() else { continue };
            let (branch, item) = tables.branch_of(&place, item);
            let values = gathering.columns.iter().zip(&common).filter_map(|(column, columns)| {
                Some(GatheredValue { way: column.way(class)?, columns: columns.clone() })
            });
            let folded_values =
                gathering.folded.iter().zip(folded.clone()).filter_map(|(it, column)| {
                    let of = gathering.columns.iter().find(|column| column.name == it.of)?;
                    let way = of.way(class)?;
                    let path = format!("{}/{}", place.path(), names(class, &way).join("/"));
                    Some(FoldedValue { way, path, folding: it.folding, column })
                });
            let gathered = GatheredPlace {
                folded: folded_values.collect(),
                table: at,
                role: word(place.name()),
                path: place.path().to_string(),
                item,
                values: values.collect(),
            };
            tables.branches[branch].gathered.push(gathered);
        }
    }
}

impl MessageTables {
    /// The branch of a place, and how deep among what repeats the goods item is that it is in.
    fn branch_of(&self, place: &DictionaryPlace, item: Option<usize>) -> (usize, Option<usize>) {
        let (mut branch, mut depth, mut item_depth) = (0, 0, None);
        let mut class = place.above().next().expect("a class is in a message");
        for element in place.elements() {
            let index = class.index_of(element.name).expect("the element is one of its class");
            let below = self.branches[branch].classes.iter().find(|it| it.element == index);
            let below = below.expect("every class has a branch");
            branch = below.branch;
            if below.repeats {
                if Some(branch) == item {
                    item_depth = Some(depth);
                }
                depth += 1;
            }
            class = element.class().expect("it leads to a class");
        }
        (branch, item_depth)
    }
}

impl Gathering {
    /// The places that are gathered, in the order of the dictionary.
    fn places(&self, root: &'static Class) -> Vec<DictionaryPlace> {
        let is_gathered = |place: &DictionaryPlace| {
            let class = place.class().filter(|_| place.depth() > 0 && !place.is_inside_itself());
            class.is_some_and(|class| (self.has)(place.name(), class))
        };
        places(root).filter(is_gathered).collect()
    }

    /// The table, and where in it each of the common columns is, with what is beside it, and those by which they are
    /// compared.
    fn table(
        &self,
        message: &str,
        found: &[DictionaryPlace],
    ) -> (Table, Vec<Range<usize>>, Range<usize>) {
        let text = |name, doc| Column::new(name, DataType::Utf8, doc);
        let from = |column: Column, gathered| column.from(Source::Gathered(gathered));
        let mut columns = keys_of_messages();
        let number = "The number of the row among those of its message, from 1.";
        let number = Column::new(self.one, DataType::Int64, number).required();
        columns.push(from(number, Gathered::Number));
        let keys = columns.len();
        let role = text("role", "What it is there: the name of the element.").required();
        let place = text("place", "The path of it, without positions.").required();
        let item = "The position of the goods item that it is in, if it is in one.";
        columns.extend([
            from(role, Gathered::Role),
            from(place, Gathered::Place),
            from(Column::new("item", DataType::Int64, item), Gathered::Item),
        ]);
        columns.extend(derived::of_every_table());
        let mut ranges = Vec::new();
        for common in self.columns {
            let start = columns.len();
            columns.extend(common.columns(found));
            ranges.push(start..columns.len());
        }
        let start = columns.len();
        columns.extend(self.folded.iter().map(|it| from(text(it.name, it.doc), Gathered::Folded)));
        let folded = start..columns.len();
        let (message, name, doc) = (message.to_owned(), self.name.to_owned(), self.doc.to_owned());
        let path = String::new();
        let inside = String::new();
        let table = Table { message, name, inside, doc, path, columns, keys, parent: None };
        (table, ranges, folded)
    }
}

impl Common {
    /// The indices of elements that lead to the column in a class.
    fn way(&self, class: &'static Class) -> Option<Vec<usize>> {
        self.places.iter().find_map(|names| match names {
            [name] if name.ends_with('*') => {
                let begins = name.trim_end_matches('*');
                let elements = &class.elements;
                elements.iter().position(|it| it.name.starts_with(begins)).map(|at| vec![at])
            }
            names => way(class, names),
        })
    }

    /// It, as the first of the classes that have it does.
    fn columns(&self, found: &[DictionaryPlace]) -> Vec<Column> {
        let classes = found.iter().filter_map(DictionaryPlace::class);
        let content = classes.into_iter().find_map(|class| self.content(class));
        let Some(Content::Value { value, format, .. }) = content else { return Vec::new() };
        let column = |part: &Part| {
            let doc = match part.doc() {
                None => self.doc.to_owned(),
                Some(beside) => format!("Of `{}`: {beside}", self.name),
            };
            let name = format!("{}{}", self.name, part.suffix());
            Column::new(name, data_type(*part, value, format), doc).from(Source::Value(*part))
        };
        parts(value).iter().map(column).collect()
    }

    fn content(&self, class: &'static Class) -> Option<Content> {
        let way = self.way(class)?;
        let (last, above) = way.split_last()?;
        let holder = above.iter().try_fold(class, |class, index| class.elements[*index].class())?;
        Some(holder.elements[*last].content)
    }
}
