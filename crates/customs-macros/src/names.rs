//! Names of the standard from names of Rust: `functional_reference_id` → `FunctionalReferenceID`.

/// Words the standard writes in capitals.
const CAPITALS: [&str; 7] = ["aeo", "hs", "id", "lpco", "ucr", "undg", "wco"];

/// The element name of a field.
pub fn of_field(field: &str) -> String {
    field.trim_start_matches("r#").split('_').map(word).collect()
}

/// The same with a small letter in front: `reference_number` → `referenceNumber`.
pub fn of_value(field: &str) -> String {
    let field = field.trim_start_matches("r#");
    let first = field.split('_').next().unwrap_or_default();
    first.to_owned() + &of_field(&field[first.len()..])
}

/// The class name of a struct.
pub fn of_struct(name: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() || words.is_empty() {
            words.push(String::new());
        }
        if let Some(last) = words.last_mut() {
            last.push(letter.to_ascii_lowercase());
        }
    }
    words.iter().map(|text| word(text)).collect()
}

fn word(text: &str) -> String {
    if CAPITALS.contains(&text) {
        return text.to_ascii_uppercase();
    }
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().collect::<String>() + letters.as_str()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_the_capitals_of_the_standard() {
        assert_eq!(of_field("functional_reference_id"), "FunctionalReferenceID");
        assert_eq!(of_field("aeo_mutual_recognition_party"), "AEOMutualRecognitionParty");
        assert_eq!(of_field("wco_data_model_version_code"), "WCODataModelVersionCode");
        assert_eq!(of_field("hs_id"), "HSID");
        assert_eq!(of_value("reference_number_ucr"), "referenceNumberUCR");
        assert_eq!(of_value("r#type"), "type");
        assert_eq!(of_struct("CC015C"), "CC015C");
        assert_eq!(of_struct("Ucr"), "UCR");
        assert_eq!(of_struct("GoodsShipment"), "GoodsShipment");
        assert_eq!(of_struct("AeoMutualRecognitionParty"), "AEOMutualRecognitionParty");
        assert_eq!(of_struct("MetaData"), "MetaData");
    }
}
