//! One JSON Schema file: a head that names it, and the definitions of everything its root is made of.

use schemars::generate::{Contract, SchemaSettings};
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};
use serde_json::{Map, Value};

use crate::{SchemaFile, tidy};

type Members = Map<String, Value>;

/// The head of a schema file. `id` and `path` never change once released.
pub(crate) struct Document<'d> {
    pub(crate) path: &'d str,
    pub(crate) id: &'d str,
    pub(crate) title: &'d str,
    pub(crate) description: &'d str,
}

/// What stands below the head.
pub(crate) struct Parts {
    /// The reference to the root.
    root: Members,
    /// The definitions, by the names of the classes.
    pub(crate) definitions: Members,
}

impl Parts {
    /// Those of `T`, as it is read or written.
    pub(crate) fn of<T: JsonSchema>(contract: Contract) -> Self {
        let mut settings = SchemaSettings::draft2020_12();
        settings.contract = contract;
        let mut generator =
            settings.with_transform(RecursiveTransform(tidy::schema)).into_generator();
        let root = generator.subschema_for::<T>().as_object().cloned().unwrap_or_default();
        let mut definitions = generator.take_definitions(true);
        tidy::titles(&mut definitions);
        Self { root, definitions }
    }
}

impl Document<'_> {
    /// The file whose root is `T`, as `T` is read or written.
    pub(crate) fn of<T: JsonSchema>(&self, contract: Contract) -> SchemaFile {
        self.file(Parts::of::<T>(contract))
    }

    /// The file with this below its head.
    pub(crate) fn file(&self, parts: Parts) -> SchemaFile {
        let mut schema = parts.root;
        for (key, text) in [
            ("$schema", "https://json-schema.org/draft/2020-12/schema"),
            ("$id", self.id),
            ("title", self.title),
            ("description", self.description),
        ] {
            schema.insert(key.to_owned(), text.into());
        }
        schema.insert("$defs".to_owned(), parts.definitions.into());
        SchemaFile { path: self.path.to_owned(), text: text(schema.into()) }
    }
}

/// The bytes of a file. The members are sorted first: another crate of the build may have switched
/// on the feature of serde_json that keeps them in the order of insertion.
fn text(mut value: Value) -> String {
    value.sort_all_objects();
    // A `Schema` writes its keywords in the order people read them: `$schema` and `title` first.
    let schema = Schema::try_from(value).expect("an object is a schema");
    let mut text = serde_json::to_string_pretty(&schema).expect("a schema is JSON");
    text.push('\n');
    text
}
