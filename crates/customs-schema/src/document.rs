//! One schema file: a head that names it, and the definitions of everything its root is made of.

use schemars::generate::{Contract, SchemaSettings};
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};
use serde_json::{Map, Value};

use crate::{SchemaFile, tidy};

/// The head of a schema file. `id` and `path` never change once released.
pub(crate) struct Document {
    pub(crate) path: &'static str,
    pub(crate) id: &'static str,
    pub(crate) title: &'static str,
    pub(crate) description: &'static str,
}

impl Document {
    /// The file whose root is `T`, as `T` is read or written.
    pub(crate) fn of<T: JsonSchema>(&self, contract: Contract) -> SchemaFile {
        let mut settings = SchemaSettings::draft2020_12();
        settings.contract = contract;
        let mut generator =
            settings.with_transform(RecursiveTransform(tidy::schema)).into_generator();
        let root = generator.subschema_for::<T>();
        let mut definitions = generator.take_definitions(true);
        tidy::titles(&mut definitions);

        let mut head = Map::new();
        for (key, text) in [
            ("$schema", "https://json-schema.org/draft/2020-12/schema"),
            ("$id", self.id),
            ("title", self.title),
            ("description", self.description),
        ] {
            head.insert(key.to_owned(), text.into());
        }
        if let Value::Object(root) = root.to_value() {
            head.extend(root);
        }
        head.insert("$defs".to_owned(), definitions.into());
        SchemaFile { path: self.path, text: text(head.into()) }
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
