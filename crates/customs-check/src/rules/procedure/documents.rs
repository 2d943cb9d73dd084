//! The documents of a declaration and where they are.

use crate::prelude::*;

/// A document of the shipment or of a goods item.
pub(super) struct Placed<'d, D> {
    pub(super) document: &'d D,
    /// The number of the goods item; none at the shipment.
    item: Option<usize>,
    element: &'static str,
    /// Which of its siblings it is, from 1.
    number: usize,
}

impl<D> Placed<'_, D> {
    /// The path of the document.
    pub(super) fn path(&self, context: &Context<'_>) -> Path {
        let parent = match self.item {
            Some(item) => context.item(item),
            None => context.shipment(),
        };
        parent / (self.element, self.number)
    }

    /// Whether it is a document of the shipment.
    pub(super) const fn is_of_shipment(&self) -> bool {
        self.item.is_none()
    }
}

fn placed<'d, D>(
    documents: &'d [D],
    item: Option<usize>,
    element: &'static str,
) -> impl Iterator<Item = Placed<'d, D>> {
    let number = 1..;
    documents.iter().zip(number).map(move |(document, number)| Placed {
        document,
        item,
        element,
        number,
    })
}

/// What came before the declaration: the documents of the shipment, then those of the goods items.
pub(super) fn previous_documents<'d>(
    declaration: &'d Declaration,
    context: &Context<'d>,
) -> impl Iterator<Item = Placed<'d, PreviousDocument>> {
    const ELEMENT: &str = "PreviousDocument";
    let shipment = declaration.goods_shipment.as_deref();
    let of_shipment = shipment.map_or(&[][..], |it| &it.previous_document);
    let of_items = context
        .items()
        .flat_map(|(number, item)| placed(&item.previous_document, Some(number), ELEMENT));
    placed(of_shipment, None, ELEMENT).chain(of_items)
}

/// The licences, certificates and other documents of the goods items.
pub(super) fn additional_documents<'d>(
    context: &Context<'d>,
) -> impl Iterator<Item = Placed<'d, AdditionalDocument>> {
    context.items().flat_map(|(number, item)| {
        placed(&item.additional_document, Some(number), "AdditionalDocument")
    })
}

/// Whether a document has this code, which is declared in two parts: `C505` as `C` and `505`.
pub(super) fn has_code(document: &AdditionalDocument, code: &str) -> bool {
    let category = document.category_code.as_deref().unwrap_or_default();
    let of_type = document.type_code.as_deref().unwrap_or_default();
    code.strip_prefix(category) == Some(of_type)
}
