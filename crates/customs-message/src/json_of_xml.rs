//! Writes a message in the JSON that converters make of XML ([`JsonForm::OfXml`](customs_model::shape::JsonForm)).
//!
//! It is written by hand, not by serde: a decimal is a number with all of its digits, which a number of a
//! program has not.

use customs_model::object::{Held, occurrences};
use customs_model::shape::ATTRIBUTE_MARK;
use customs_model::{Element, Object, ValueRef};

/// The text of a message, inside a member with the name of its root and this prefix.
pub(crate) fn text(message: &dyn Object, prefix: &str, pretty: bool) -> String {
    let mut writer = Writer { out: String::new(), depth: 0, pretty };
    let name = format!("{prefix}:{}", message.class().tag());
    writer.open('{');
    writer.member(&name, true);
    writer.object(message);
    writer.close('}', false);
    writer.out
}

struct Writer {
    out: String,
    depth: usize,
    pretty: bool,
}

impl Writer {
    fn open(&mut self, bracket: char) {
        self.out.push(bracket);
        self.depth += 1;
    }

    fn close(&mut self, bracket: char, is_empty: bool) {
        self.depth -= 1;
        if !is_empty {
            self.line();
        }
        self.out.push(bracket);
    }

    fn line(&mut self) {
        if self.pretty {
            self.out.push('\n');
            self.out.extend(std::iter::repeat_n("  ", self.depth));
        }
    }

    /// Begins an item, the first one or another.
    fn item(&mut self, is_first: bool) {
        if !is_first {
            self.out.push(',');
        }
        self.line();
    }

    fn member(&mut self, name: &str, is_first: bool) {
        self.item(is_first);
        self.string(name);
        self.out.push_str(if self.pretty { ": " } else { ":" });
    }

    fn string(&mut self, text: &str) {
        self.out.push_str(&serde_json::Value::from(text).to_string());
    }

    /// The elements of a class that occur, and an empty array for each that could occur several times.
    fn object(&mut self, object: &dyn Object) {
        self.open('{');
        let mut is_empty = true;
        for (index, element) in object.class().elements.iter().enumerate() {
            let field = object.field(index);
            if field.get(0).is_none() && !element.repeats {
                continue;
            }
            self.member(&marked(element), is_empty);
            is_empty = false;
            match element.repeats {
                true => self.array(occurrences(field)),
                false => field.get(0).into_iter().for_each(|held| self.held(held)),
            }
        }
        self.close('}', is_empty);
    }

    fn array<'h>(&mut self, items: impl Iterator<Item = Held<'h>>) {
        self.open('[');
        let mut is_empty = true;
        for held in items {
            self.item(is_empty);
            is_empty = false;
            self.held(held);
        }
        self.close(']', is_empty);
    }

    fn held(&mut self, held: Held<'_>) {
        match held {
            Held::Class(object) => self.object(object),
            Held::Value(value) => self.value(value),
        }
    }

    fn value(&mut self, value: ValueRef<'_>) {
        let (kind, text) = (value.value_type(), value.text());
        match kind.is_number() && is_number(&text) {
            true => self.out.push_str(&text),
            false => self.string(&text),
        }
    }
}

/// The name of an element, with a mark where it is an attribute.
fn marked(element: &Element) -> String {
    match element.is_attribute {
        true => format!("{ATTRIBUTE_MARK}{}", element.tag()),
        false => element.tag().to_owned(),
    }
}

/// Whether JSON has a decimal as XML has it: `007` and `.5` it has not.
fn is_number(text: &str) -> bool {
    serde_json::from_str::<serde_json::Number>(text).is_ok()
}
