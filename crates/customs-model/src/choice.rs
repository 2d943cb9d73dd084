//! [`choice`]: alternatives in a sentence.

/// Alternatives in a sentence; nothing where there are none.
///
/// ```
/// use customs_model::choice::choice;
///
/// assert_eq!(choice(&["9", "13", "14"]), "9, 13 or 14");
/// assert_eq!(choice(&["9"]), "9");
/// ```
#[must_use]
pub fn choice(alternatives: &[impl AsRef<str>]) -> String {
    let alternatives: Vec<&str> = alternatives.iter().map(AsRef::as_ref).collect();
    match &alternatives[..] {
        [first @ .., last] if !first.is_empty() => format!("{} or {last}", first.join(", ")),
        alternatives => alternatives.concat(),
    }
}
