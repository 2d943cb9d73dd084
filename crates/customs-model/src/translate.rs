//! [`translate`]: a message in another dialect: the same elements, in the classes of another profile.

use crate::dictionary::{Class, Content};
use crate::kept::{Kept, KeptSource, KeptValue};
use crate::message::Root;
use crate::object::{Held, Object, Refused, occurrences};
use crate::{Finding, Path, Step, rules};

/// A message in the dialect of this class, which is one of its own type, and a finding for each element
/// that the dialect does not have.
///
/// # Errors
/// If the message cannot be without an element that is not in the dialect.
pub fn translate(
    message: &dyn Root,
    class: &'static Class,
) -> Result<(Box<dyn Root>, Vec<Finding>), Refused> {
    let (path, dropped) = (Path::root(message.class().name), Vec::new());
    let mut translator = Translator { kept: Kept::default(), path, dropped };
    translator.class(message, 0, class);
    let translated = message.read_again(&mut KeptSource::new(translator.kept)?)?;
    Ok((translated, translator.dropped))
}

struct Translator {
    kept: Kept,
    path: Path,
    dropped: Vec<Finding>,
}

impl Translator {
    fn class(&mut self, object: &dyn Object, index: usize, class: &'static Class) {
        self.kept.enter(index, class);
        for (index, element) in object.class().elements.iter().enumerate() {
            let known = class.elements.iter().position(|known| {
                known.name == element.name
                    && known.class().is_some() == element.class().is_some()
                    && known.value() == element.value()
            });
            for (at, held) in (1..).zip(occurrences(object.field(index))) {
                let occurrence = element.repeats.then_some(at);
                self.path.push(Step { name: element.name.into(), occurrence });
                match known {
                    Some(known) => self.held(held, known, class.elements[known].content),
                    None => self.drop(element.name, class.name),
                }
                self.path.pop();
            }
        }
        self.kept.leave();
    }

    fn held(&mut self, held: Held<'_>, index: usize, content: Content) {
        match (held, content) {
            (Held::Class(object), Content::Class(class)) => self.class(object, index, class),
            (Held::Class(object), Content::Value { .. }) => {
                self.class(object, index, object.class());
            }
            (Held::Value(value), _) => self.kept.value(index, KeptValue::of(value)),
        }
    }

    fn drop(&mut self, element: &str, class: &str) {
        let message = format!("`{element}` of `{class}` is dropped");
        let finding = Finding::new(&rules::DROPPED_ELEMENT, self.path.clone(), message);
        let hint = "the target profile does not have it";
        self.dropped.push(finding.hint(hint));
    }
}
