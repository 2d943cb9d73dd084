//! Pointers as messages have them: one class (97A) a step.
//!
//! ```
//! use customs_message::pointer;
//!
//! let steps = pointer::to_steps("42A/67A/68A[2].006".parse()?);
//! assert_eq!(steps.len(), 3);
//! assert_eq!(pointer::of_steps(&steps).expect("classes").to_string(), "42A/67A/68A[2].006");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use customs_declaration::Pointer as PointerClass;
use customs_declaration::build::{code, id, number};
use customs_model::Pointer;
use customs_model::pointer::PointerStep;

/// The pointer that the steps of a message make up; nothing where there is no step with a class.
#[must_use]
pub fn of_steps(steps: &[PointerClass]) -> Option<Pointer> {
    let step = |step: &PointerClass| {
        let class = step.document_section_code.as_ref()?.as_str().into();
        let number = step.sequence_numeric.as_ref().map(|number| number.value().to_string());
        Some(PointerStep { class, sequence: number.and_then(|number| number.parse().ok()) })
    };
    let classes: Vec<PointerStep> = steps.iter().filter_map(step).collect();
    let tag = steps.last().and_then(|step| step.tag_id.as_ref()).map(|tag| tag.as_str().into());
    (!classes.is_empty()).then_some(Pointer { steps: classes, tag })
}

/// A pointer as a message has it: one class a step, the element on the last one.
#[must_use]
pub fn to_steps(pointer: Pointer) -> Vec<PointerClass> {
    let last = pointer.steps.len().saturating_sub(1);
    let step = |(at, step): (usize, PointerStep)| PointerClass {
        sequence_numeric: step
            .sequence
            .and_then(|sequence| u32::try_from(sequence).ok())
            .and_then(number),
        document_section_code: code(step.class),
        tag_id: pointer.tag.as_ref().filter(|_| at == last).and_then(id),
        ..Default::default()
    };
    pointer.steps.into_iter().enumerate().map(step).collect()
}
