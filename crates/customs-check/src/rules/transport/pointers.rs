//! The pointers that messages carry, each a row of steps (WCO class 97A).

use customs_declaration::Pointer as Step;
use customs_exchange::{Response, ResponseMetaData};
use customs_model::{Class, ClassType};

use crate::prelude::*;

/// Calls for each pointer of a message, with the path of the class that it is in.
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
    for (response, path) in responses(message) {
        each_of(response, &|| path.clone(), &mut then);
    }
}

/// The responses of a message, each with its path.
pub(super) fn responses(message: &Message) -> Vec<(&Response, Path)> {
    let root = Path::root(message.name());
    if let Some(envelope) = message.downcast_ref::<ResponseMetaData>() {
        let responses = (1..).zip(&envelope.response);
        return responses.map(|(at, it)| (it, root.clone() / ("Response", at))).collect();
    }
    message.downcast_ref().map(|response| (response, root)).into_iter().collect()
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
