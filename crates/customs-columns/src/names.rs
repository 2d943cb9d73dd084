//! How tables and columns are called: the names of elements in small letters, with underscores.
//!
//! A name follows from the path alone, so that it stays what it is when a class gets one more element.

/// The elements that are goods items, by their names in the vocabularies; the first that a message has
/// gives its table `items`.
pub(crate) const ITEMS: [&str; 4] =
    ["GovernmentAgencyGoodsItem", "ConsignmentItem", "GoodsItem", "GOOITEGDS"];

/// Words without a plural.
const UNCOUNTABLE: [&str; 6] = ["equipment", "goods", "information", "means", "packaging", "taxes"];

/// The name of an element in small letters: `AEOMutualRecognitionParty` becomes
/// `aeo_mutual_recognition_party`.
pub(crate) fn snake_case(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut snake = String::with_capacity(name.len() + 8);
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| letters[at]);
        let after = letters.get(at + 1);
        // A word begins behind a small letter, and where a row of capitals ends.
        let begins = letter.is_uppercase()
            && before.is_some_and(|before| {
                before.is_lowercase()
                    || before.is_uppercase() && after.is_some_and(|after| after.is_lowercase())
            });
        if begins {
            snake.push('_');
        }
        match letter {
            '-' => snake.push('_'),
            letter => snake.extend(letter.to_lowercase()),
        }
    }
    snake
}

/// Several of what a name says: of its last word, or of that before the first `of`.
pub(crate) fn plural(name: &str) -> String {
    if let Some((what, of)) = name.split_once("_of_") {
        return format!("{}_of_{of}", plural(what));
    }
    if UNCOUNTABLE.contains(&name.rsplit('_').next().unwrap_or(name)) {
        return name.to_owned();
    }
    let ends_with_vowel = |stem: &str| stem.ends_with(['a', 'e', 'i', 'o', 'u']);
    match (name.strip_suffix('y'), name.strip_suffix("is")) {
        (Some(stem), _) if !ends_with_vowel(stem) => format!("{stem}ies"),
        (_, Some(stem)) => format!("{stem}es"),
        _ if name.ends_with(['s', 'x']) || name.ends_with("ch") => format!("{name}es"),
        _ => format!("{name}s"),
    }
}

/// What something is called within something else, if it is in any.
pub(crate) fn within(above: &str, name: &str) -> String {
    if above.is_empty() { name.to_owned() } else { format!("{above}_{name}") }
}

/// The name of an element; that of a goods item is the same in every vocabulary.
pub(crate) fn word(name: &str) -> String {
    if ITEMS.contains(&name) { "item".to_owned() } else { snake_case(name) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_cut_into_its_words() {
        for (name, snake) in [
            ("ID", "id"),
            ("StatisticalValueAmount", "statistical_value_amount"),
            ("AEOMutualRecognitionParty", "aeo_mutual_recognition_party"),
            ("WCODataModelVersionCode", "wco_data_model_version_code"),
            ("harmonizedSystemSubHeadingCode", "harmonized_system_sub_heading_code"),
            ("TARICAdditionalCode", "taric_additional_code"),
            ("IteNumGDS7", "ite_num_gds7"),
            ("GOOITEGDS", "gooitegds"),
            ("risk-alert", "risk_alert"),
        ] {
            assert_eq!(snake_case(name), snake);
        }
    }

    #[test]
    fn a_table_is_called_by_the_plural() {
        for (one, several) in [
            ("item", "items"),
            ("aeo_mutual_recognition_party", "aeo_mutual_recognition_parties"),
            ("transport_means", "transport_means"),
            ("transport_equipment", "transport_equipment"),
            ("address", "addresses"),
            ("country_of_routing", "countries_of_routing"),
            ("means_of_transport", "means_of_transport"),
            ("duties_and_taxes", "duties_and_taxes"),
            ("legal_basis", "legal_bases"),
            ("duty_tax_fee", "duty_tax_fees"),
        ] {
            assert_eq!(plural(one), several);
        }
    }
}
