//! [`AmendmentRequest`]: what an amending message says beside the changes, which no comparison can tell.

use customs_declaration::Declaration;
use customs_model::{Code, Identifier};

/// What an amending message says beside the changes: why, of which declaration, and its own reference.
///
/// ```
/// use customs_declaration::{Declaration, build::*};
/// use customs_explain::difference::{AmendmentRequest, compare};
///
/// let before = Declaration { functional_reference_id: id("LODGED-1"), ..Default::default() };
/// let after = Declaration { goods_item_quantity: quantity(2), ..before.clone() };
/// let mut amendment = compare(&before, &after).amendment();
/// let request = AmendmentRequest {
///     change_reason_code: code("32"),
///     id: id("26GBEXAMPLE00000A7"),
///     functional_reference_id: id("AMENDMENT-1"),
/// };
/// assert_eq!(request.missing(&amendment).len(), 3);
/// request.complete(&mut amendment);
/// assert_eq!(amendment.amendment[0].change_reason_code, code("32"));
/// assert!(request.missing(&amendment).is_empty());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AmendmentRequest {
    /// Why the changes are asked for, the same for all of them.
    pub change_reason_code: Option<Code>,
    /// The MRN of the declaration.
    pub id: Option<Identifier>,
    /// The LRN of the amending message itself.
    pub functional_reference_id: Option<Identifier>,
}

/// What an amending message still needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MissingDetail {
    /// Why the changes are asked for.
    ChangeReason,
    /// The MRN of the declaration.
    Mrn,
    /// An LRN of its own; it has that of the declaration.
    OwnLrn,
}

impl AmendmentRequest {
    /// Writes what is given into an amending message.
    pub fn complete(&self, amending: &mut Declaration) {
        for amendment in &mut amending.amendment {
            amendment.change_reason_code.clone_from(&self.change_reason_code);
        }
        if self.id.is_some() {
            amending.id.clone_from(&self.id);
        }
        if self.functional_reference_id.is_some() {
            amending.functional_reference_id.clone_from(&self.functional_reference_id);
        }
    }

    /// What an amending message does not have yet, or would not have with what is given.
    #[must_use]
    pub fn missing(&self, amending: &Declaration) -> Vec<MissingDetail> {
        let has_reason = amending.amendment.iter().all(|it| it.change_reason_code.is_some());
        let has_own_lrn = self.functional_reference_id.is_some()
            && amending.functional_reference_id == self.functional_reference_id;
        let missing = [
            (MissingDetail::ChangeReason, has_reason),
            (MissingDetail::Mrn, amending.id.is_some()),
            (MissingDetail::OwnLrn, has_own_lrn),
        ];
        missing.into_iter().filter(|(_, is_there)| !is_there).map(|(what, _)| what).collect()
    }
}
