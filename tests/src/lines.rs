//! The lines of a profile, from what an XML Schema says of a message.

use std::fmt;

use customs_model::{Class, ValueType};

use crate::columns::Columns;
use crate::xsd::{Content, Element, Note, Value};

/// The columns of a value, from its path, what the schema says of it, and its type in the dictionary.
pub type ColumnsOf<'c> = &'c dyn Fn(&str, &Value, ValueType) -> Columns;

/// The table of a profile as far as it is written.
pub struct Lines<'c> {
    columns: ColumnsOf<'c>,
    /// The lines.
    pub text: String,
    /// What the schema says and the table cannot: the path, and what it is.
    pub remarks: Vec<(String, String)>,
    /// Whether its elements come in another order than those of the dictionary.
    pub is_in_own_order: bool,
    /// Whether it has elements that no class has.
    pub has_additions: bool,
    additions: Option<(&'c str, &'c dyn Fn(&Value) -> Columns)>,
}

impl fmt::Debug for Lines<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lines").field("text", &self.text).finish_non_exhaustive()
    }
}

impl<'c> Lines<'c> {
    /// None yet.
    #[must_use]
    pub fn new(columns: ColumnsOf<'c>) -> Self {
        Self {
            columns,
            text: String::new(),
            remarks: Vec::new(),
            is_in_own_order: false,
            has_additions: false,
            additions: None,
        }
    }

    /// With texts that no class has, under a prefix; their columns follow from what the schema says of them.
    #[must_use]
    pub const fn with_additions(
        mut self,
        prefix: &'c str,
        columns: &'c dyn Fn(&Value) -> Columns,
    ) -> Self {
        self.additions = Some((prefix, columns));
        self
    }

    /// Writes a line.
    pub fn line(&mut self, columns: &[&str]) {
        self.text.push_str(columns.join("\t").trim_end_matches('\t'));
        self.text.push('\n');
    }

    /// Writes the lines of what is in an element.
    ///
    /// # Errors
    /// If the class has no such elements.
    pub fn children(
        &mut self,
        element: &Element,
        path: &str,
        class: &'static Class,
    ) -> Result<(), String> {
        let Content::Class(children) = &element.content else { return Ok(()) };
        let at = |child: &Element| class.index_of(&child.name.name);
        self.is_in_own_order |= !children.iter().filter_map(at).is_sorted();
        for child in children {
            match at(child) {
                Some(index) => self.element(child, path, &class.elements[index])?,
                None => self.addition(child, path)?,
            }
        }
        Ok(())
    }

    /// Writes the line of a text that no class has.
    fn addition(&mut self, element: &Element, above: &str) -> Result<(), String> {
        let name = &element.name.name;
        let (Some((prefix, columns)), Content::Value(value), Some(max)) =
            (self.additions, &element.content, element.max)
        else {
            return Err(format!("`{above}` has no `{name}`"));
        };
        self.has_additions = true;
        let (path, columns) = (format!("{above}/{prefix}:{name}"), columns(value));
        let cardinality = format!("{}..{max}", element.min);
        self.line(&[&path, &cardinality, &columns.format, "", "", &columns.pattern]);
        self.remarks.push((path, "no class has it".to_owned()));
        Ok(())
    }

    /// Writes the lines of an element and of all that is below it.
    fn element(
        &mut self,
        element: &Element,
        above: &str,
        known: &'static customs_model::Element,
    ) -> Result<(), String> {
        let path = format!("{above}/{}", element.name.name);
        let told = |note: &Note| (path.clone(), format!("{note:?}"));
        self.remarks.extend(element.notes.iter().map(told));
        let max = element.max.map_or_else(|| "*".to_owned(), |max| max.to_string());
        let cardinality = format!("{}..{max}", element.min);
        match (&element.content, known.class(), known.value()) {
            (Content::Class(_), Some(class), _) => {
                self.line(&[&path, &cardinality]);
                self.children(element, &path, class)
            }
            (Content::Value(value), _, Some(kind)) => {
                let columns = (self.columns)(&path, value, kind);
                let values = columns.values.join(" ");
                let (format, list) = (&*columns.format, &*columns.list);
                self.line(&[&path, &cardinality, format, list, &values, &columns.pattern]);
                let remarks = columns.remarks.into_iter();
                self.remarks.extend(remarks.map(|remark| (path.clone(), remark)));
                Ok(())
            }
            _ => Err(format!("`{path}` is a value here and a class there")),
        }
    }
}
