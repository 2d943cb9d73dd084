//! Denmark's declarations: which messages there are, what tells one from the others, the profiles that
//! their schemas make, and the messages that the authority has published.
//!
//! The schemas and the messages are reference material; only facts from them are in the repository.

pub mod profiles;

use std::path::{Path, PathBuf};

use crate::{files, reference};

/// The namespace of the declarations that have the names of the WCO Data Model.
pub const DEC: &str = "urn:wco:datamodel:WCO:DEC-DMS:2";

/// The namespace of the declarations that have names of their own: those of entry and exit.
pub const LIBRARY: &str = "urn:WCOLibraryE7TAXUDEUCDM52public";

/// A set of data of the Union Customs Code, as Denmark asks for it.
#[derive(Debug)]
pub struct Column {
    /// What the names of its schemas begin with, behind `DMS_`, in capital letters.
    pub stem: &'static str,
    /// What its declarations may say as the category of their procedure.
    categories: &'static [&'static str],
    /// The function code of what is lodged first, where several messages have these categories.
    function: Option<&'static str>,
    /// What it is for.
    title: &'static str,
}

const fn column(
    stem: &'static str,
    categories: &'static [&'static str],
    title: &'static str,
) -> Column {
    Column { stem, categories, function: Some("9"), title }
}

/// Every column with a schema.
pub const COLUMNS: &[Column] = &[
    column("A1", &["A1"], "exit summary declaration"),
    column("A2", &["A2"], "exit summary declaration for express consignments"),
    column("A3", &["A3"], "re-export notification"),
    column("B1", &["B1"], "export and re-export"),
    column("B2", &["B2"], "outward processing"),
    column("B3", &["B3"], "customs warehousing of Union goods"),
    column("B4", &["B4"], "dispatch to special fiscal territories"),
    column("C1", &["C1"], "simplified export declaration"),
    column("C2_EIDR", &["C2EIDR"], "export, entry in the declarant's records"),
    Column {
        function: Some("24"),
        ..column(
            "C2_PN",
            &["B1", "B2", "B3", "B4", "C1", "C2", "C2PN"],
            "export, presentation of goods declared before",
        )
    },
    Column { function: None, ..column("G3", &["G3"], "presentation of goods") },
    column("G4", &["G4"], "temporary storage"),
    column("G4G3", &["G4G3"], "temporary storage with presentation of the goods"),
    Column {
        function: None,
        ..column("G5", &["G5"], "arrival of goods moved under temporary storage")
    },
    column("H1", &["H1"], "release for free circulation"),
    column("H2", &["H2"], "customs warehousing"),
    column("H3", &["H3"], "temporary admission"),
    column("H4", &["H4"], "inward processing"),
    column("H5", &["H5"], "goods from special fiscal territories"),
    column("H6", &["H6"], "postal traffic"),
    column("H7", &["H7"], "consignments of low value"),
    column("I1", &["I1"], "simplified import declaration"),
    column("I2_EIDR", &["I2EIDR"], "import, entry in the declarant's records"),
    Column {
        function: Some("24"),
        ..column(
            "I2_PN",
            &["H1", "H2", "H3", "H4", "H5", "H6", "H7", "I1", "I2", "I2PN"],
            "import, presentation of goods declared before",
        )
    },
];

/// What a message does about a declaration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    /// It lodges it.
    Lodging,
    /// It amends or corrects it.
    Amendment,
    /// It asks for it to be invalidated.
    Invalidation,
    /// It asks for that, and for money back.
    InvalidationAndRepayment,
    /// It asks for money back, or for a debt to be remitted.
    Repayment,
    /// It supplements a simplified one.
    Supplementary,
}

impl Purpose {
    const ALL: [Self; 6] = [
        Self::Lodging,
        Self::Amendment,
        Self::Invalidation,
        Self::InvalidationAndRepayment,
        Self::Repayment,
        Self::Supplementary,
    ];

    /// What follows the column in the name of a schema, in the id of a profile, and in its title.
    const fn names(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Lodging => ("", "", ""),
            Self::Amendment => ("_AMENDMENT_CORRECTION", "-amendment", ": amendment"),
            Self::Invalidation => ("_INVALIDATION", "-invalidation", ": invalidation"),
            Self::InvalidationAndRepayment => (
                "_INVALIDATION_AND_REPAYMENT",
                "-invalidation-and-repayment",
                ": invalidation and repayment",
            ),
            Self::Repayment => ("_REPAYMENT_REMISSION", "-repayment", ": repayment or remission"),
            Self::Supplementary => ("_SUPPLEMENTARY", "-supplementary", ": supplementary"),
        }
    }
}

/// One message that has a schema.
#[derive(Debug)]
pub struct Message {
    /// Its column.
    pub column: &'static Column,
    /// What it does.
    pub purpose: Purpose,
    /// The version in the name of its schema. The attribute `version` in the files is not kept up.
    pub version: String,
    /// Its schema.
    pub schema: PathBuf,
}

/// What a message has to say at a path to be of a kind: one of some values, or, with `*`, anything.
pub type Said = (String, Vec<&'static str>);

impl Message {
    /// The message that a schema is about, by the name of the file.
    fn of_file(path: &Path) -> Option<Self> {
        let name = path.file_stem()?.to_str()?;
        let upper = name.to_ascii_uppercase();
        let (kind, version) = upper.strip_prefix("DMS_")?.rsplit_once("_V")?;
        let is_version = version.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        let known = |purpose: Purpose| {
            let stem = kind.strip_suffix(purpose.names().0)?;
            Some((COLUMNS.iter().find(|column| column.stem == stem)?, purpose))
        };
        let (column, purpose) = Purpose::ALL.into_iter().find_map(known)?;
        let version = version.to_owned();
        is_version.then(|| Self { column, purpose, version, schema: path.to_owned() })
    }

    /// The id of its profile.
    #[must_use]
    pub fn id(&self) -> String {
        let column = self.column.stem.to_ascii_lowercase().replace('_', "-");
        format!("dk-{column}{}", self.purpose.names().1)
    }

    /// The title of its profile.
    #[must_use]
    pub fn title(&self) -> String {
        let column = self.column.stem.replace('_', " ");
        format!("Denmark (DMS), {column}, {}{}", self.column.title, self.purpose.names().2)
    }

    /// What tells it from the others, for a message in this namespace.
    #[must_use]
    pub fn content(&self, namespace: &str) -> Vec<Said> {
        let (category, function) = match namespace {
            LIBRARY => {
                ("dk:procedureCategory/dk:Identifier.Content", "dk:OwnFunctionCode/dk:Code.Content")
            }
            _ => ("ProcedureCategory", "FunctionCode"),
        };
        let mut content =
            vec![(format!("Declaration/{category}"), self.column.categories.to_vec())];
        let code = match self.purpose {
            Purpose::Lodging => self.column.function,
            Purpose::Amendment => Some("4"),
            Purpose::Invalidation | Purpose::InvalidationAndRepayment => Some("1"),
            Purpose::Repayment => Some("37"),
            Purpose::Supplementary => Some("34"),
        };
        content.extend(code.map(|code| (format!("Declaration/{function}"), vec![code])));
        if self.purpose == Purpose::InvalidationAndRepayment {
            let path = "Declaration/dk:RepaymentRemissionAuthorisation".to_owned();
            content.push((path, vec!["*"]));
        }
        content
    }
}

/// The messages with a schema in a folder or below it, by the ids of their profiles.
///
/// # Errors
/// If a folder cannot be read.
pub fn messages(folder: &Path) -> std::io::Result<Vec<Message>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.extend(Message::of_file(&path));
            }
        }
    }
    found.sort_by_key(Message::id);
    Ok(found)
}

/// A published declaration.
#[derive(Debug)]
pub struct Sample {
    /// Its file.
    pub path: PathBuf,
    /// The id of its profile.
    pub column: String,
    /// The schema that judges it.
    pub schema: PathBuf,
}

/// The published declarations that are well-formed, with what each of them is. Those that are in no
/// column have an empty one. Nothing if there is no reference material.
///
/// # Panics
/// If the reference material cannot be read.
#[must_use]
pub fn samples() -> Vec<Sample> {
    let (Some(schemas), Some(corpus)) = (reference("eu/dk/xsd"), reference("eu/dk/corpus")) else {
        return Vec::new();
    };
    let messages = messages(&schemas).expect("the folder of schemas can be read");
    let sample = |(path, bytes): (PathBuf, Vec<u8>)| {
        let text = String::from_utf8(bytes).ok()?;
        let document = roxmltree::Document::parse(&text).ok()?;
        let root = document.root_element();
        let namespace = root.tag_name().namespace()?;
        if root.tag_name().name() != "Declaration" || ![DEC, LIBRARY].contains(&namespace) {
            return None;
        }
        // Of two that fit, the one that asks for more.
        let fitting = messages.iter().filter_map(|message| {
            let content = message.content(namespace);
            content.iter().all(|said| says(root, said)).then_some((content.len(), message))
        });
        let message = fitting.max_by_key(|(asked, _)| *asked).map(|(_, message)| message);
        Some(Sample {
            path,
            column: message.map(Message::id).unwrap_or_default(),
            schema: message.map(|it| it.schema.clone()).unwrap_or_default(),
        })
    };
    files(&corpus, "xml").into_iter().filter_map(sample).collect()
}

/// Whether a declaration says this.
fn says(root: roxmltree::Node, (path, values): &Said) -> bool {
    let mut at = Some(root);
    for step in path.split('/').skip(1) {
        let name = step.rsplit(':').next().unwrap_or(step);
        let name = name.strip_prefix("Own").unwrap_or(name);
        at = at.and_then(|node| node.children().find(|child| child.tag_name().name() == name));
    }
    at.is_some_and(|node| {
        let text = node.text().unwrap_or_default().trim();
        values.iter().any(|value| *value == "*" || *value == text)
    })
}
