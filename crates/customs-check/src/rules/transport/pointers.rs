//! The pointers that messages carry, each a row of steps (WCO class 97A).

use customs_declaration::Pointer as Step;
use customs_exchange::Response;
use customs_model::{Class, ClassType};

use crate::prelude::*;

/// Calls for each pointer of a message, with the path of the class that it stands in.
pub(super) fn each(
    message: &Message,
    context: &Context<'_>,
    mut then: impl FnMut(&[Step], &dyn Fn() -> Path),
) {
    if let Some(declaration) = message.declaration() {
        for (number, it) in (1..).zip(&declaration.additional_information) {
            then(&it.pointer, &|| context.place() / ("AdditionalInformation", number));
        }
        for (number, it) in (1..).zip(&declaration.amendment) {
            then(&it.pointer, &|| context.place() / ("Amendment", number));
        }
    }
    if let Message::Response(envelope) = message {
        for (number, response) in (1..).zip(&envelope.response) {
            let path = || Path::root(message.name()) / ("Response", number);
            each_of(response, &path, &mut then);
        }
    }
}

fn each_of(
    response: &Response,
    path: &dyn Fn() -> Path,
    then: &mut impl FnMut(&[Step], &dyn Fn() -> Path),
) {
    for (number, it) in (1..).zip(&response.additional_information) {
        then(&it.pointer, &|| path() / ("AdditionalInformation", number));
    }
    for (number, it) in (1..).zip(&response.amendment) {
        then(&it.pointer, &|| path() / ("Amendment", number));
    }
    for (number, it) in (1..).zip(&response.error) {
        then(&it.pointer, &|| path() / ("Error", number));
    }
    for (number, it) in (1..).zip(&response.status) {
        then(&it.pointer, &|| path() / ("Status", number));
    }
}

/// The class of the dictionary with this id that a pointer can begin at.
pub(super) fn root(id: &str) -> Option<&'static Class> {
    [Declaration::CLASS, Response::CLASS].into_iter().find(|class| class.id == Some(id))
}

/// The class with this id inside another one.
pub(super) fn below(class: &'static Class, id: &str) -> Option<&'static Class> {
    class.element_by_id(id)?.class()
}
