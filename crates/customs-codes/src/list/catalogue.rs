//! The lists there are.

use super::{CodeList, Table, packed, usage};

/// A line of the catalogue: id, title, agency, version, where the codes are, and what people write in place
/// of them.
macro_rules! lists {
    ($($(#[$doc:meta])* $name:ident: $id:literal, $title:literal, $agency:literal, $version:literal, $table:expr $(, $usage:expr)?;)*) => {
        $(
            $(#[$doc])*
            pub static $name: CodeList = CodeList {
                id: $id,
                title: $title,
                agency: $agency,
                version: $version,
                table: $table,
                usage: lists!(@usage $($usage)?),
                names: &[],
            };
        )*

        /// Every list, in the order of the catalogue.
        static ALL: [&CodeList; [$($id),*].len()] = [$(&$name),*];
    };
    (@usage) => { &[] };
    (@usage $usage:expr) => { $usage };
}

lists! {
    /// ISO 3166-1 alpha-2: countries, and those that ISO 3166-3 lists as withdrawn. The names are
    /// plain English ones.
    COUNTRIES: "ISO 3166-1", "Countries", "ISO", "2020", Table::Lines(&packed::COUNTRIES), &usage::COUNTRIES;
    /// What customs messages use beside [`COUNTRIES`] where a country is asked for; a profile says
    /// whether it takes them. ISO leaves these codes to the users of ISO 3166-1.
    ///
    /// | codes | whose |
    /// | --- | --- |
    /// | `XI`, `XU` | European Union: Northern Ireland and the rest of the United Kingdom, since 2021 |
    /// | `XK`, `XS` | European Union: Kosovo, Serbia |
    /// | `XC`, `XL` | European Union: Ceuta, Melilla |
    /// | `QP` to `QZ` | European Union: high seas, stores, countries not specified or withheld |
    /// | `EU` | the European Union as an origin |
    /// | `XZ` | UN/LOCODE: places in international waters |
    CUSTOMS_TERRITORIES: "customs-territories", "Customs territories", "EU", "2021", Table::Lines(&packed::CUSTOMS_TERRITORIES);
    /// ISO 3166-2: provinces, states, districts and other parts of 199 countries, as UN/LOCODE 2025-1 has
    /// them. It is not all of ISO 3166-2 ([`CodeList::is_partial`]): of the other countries there are
    /// none, and of some the upper level is missing (`GB-ENG`). What they are and which a country has is
    /// in [`subdivision`](crate::subdivision).
    SUBDIVISIONS: "ISO 3166-2", "Subdivisions of countries", "ISO", "2025-1", Table::Subdivisions;
    /// ISO 4217: currencies and precious metals, with their last days, for those of the last decades
    /// their first ones, and their [successors](CodeList::successors). The last day of a currency
    /// that the euro replaced from 1999 to 2001 is the last one of the transitional period,
    /// 2001-12-31, though its banknotes were legal tender for up to two months more. Where no law
    /// names a day, the month of ISO 4217 counts, to its end. More about currencies is in
    /// [`currency`](crate::currency).
    CURRENCIES: "ISO 4217", "Currencies", "ISO", "2026-01", Table::Lines(&packed::CURRENCIES),
        &usage::CURRENCIES;
    /// UN/LOCODE (Recommendation 16): ports, airports and other places of trade and transport. With
    /// the feature `locode-names` they have names and functions.
    LOCATIONS: "UN/LOCODE", "Places", "UN/ECE", "2024-2", Table::Locations;
    /// UN/ECE Recommendation 20: units of measure, and the packages of Recommendation 21 as units,
    /// with `X` before their codes. Codes that the recommendation calls deprecated are valid, for
    /// it still lists them; deleted ones are withdrawn.
    UNITS: "UN/ECE 20", "Units", "UN/ECE", "revision 17", Table::Lines(&packed::UNITS),
        &usage::UNITS;
    /// What tariffs measure in beside [`UNITS`]: the units of the integrated tariff of the European
    /// Union (TARIC), which the United Kingdom took over, that Recommendation 20 does not have, such
    /// as `ASV`, `KAC`, `KLT` and `TJO`. Those of four letters are a unit and its qualifier; `KGMG`
    /// is the kilogram, gross weight. A profile says whether it takes them.
    CUSTOMS_UNITS: "customs-units", "Units of tariffs", "EU", "2025-05", Table::Lines(&packed::CUSTOMS_UNITS);
    /// UN/ECE Recommendation 21, which is UN/EDIFACT 7065: types of packages.
    PACKAGES: "UN/ECE 21", "Types of packages", "UN/ECE", "D.23B", Table::Lines(&packed::PACKAGES),
        &usage::PACKAGES;
    /// The terms of Incoterms 2000 to 2020, each valid while the edition in force has it. Parties
    /// may still agree on an older edition; [`incoterms`](crate::incoterms) tells them apart.
    INCOTERMS: "Incoterms", "Terms of delivery", "ICC", "2020", Table::Lines(&packed::INCOTERMS);
    /// UN/EDIFACT 1001: documents.
    DOCUMENT_NAMES: "UN/EDIFACT 1001", "Documents", "UN/ECE", "D.23B", Table::Lines(&packed::EDIFACT_1001);
    /// UN/EDIFACT 1225: what a message is for.
    MESSAGE_FUNCTIONS: "UN/EDIFACT 1225", "Message functions", "UN/ECE", "D.23B", Table::Lines(&packed::EDIFACT_1225);
    /// UN/EDIFACT 1373: the status of a document.
    DOCUMENT_STATUSES: "UN/EDIFACT 1373", "Status of a document", "UN/ECE", "D.23B", Table::Lines(&packed::EDIFACT_1373);
    /// UN/EDIFACT 3035: what a party does.
    PARTY_FUNCTIONS: "UN/EDIFACT 3035", "Functions of parties", "UN/ECE", "D.23B", Table::Lines(&packed::EDIFACT_3035);
    /// UN/EDIFACT 3155: telephone, e-mail and other means of communication.
    COMMUNICATION_MEANS: "UN/EDIFACT 3155", "Means of communication", "UN/ECE", "D.23B", Table::Lines(&packed::EDIFACT_3155);
    /// UN/EDIFACT 3227: what a place is for.
    LOCATION_FUNCTIONS: "UN/EDIFACT 3227", "Functions of places", "UN/ECE", "D.23B", Table::Lines(&packed::EDIFACT_3227);
    /// UN/EDIFACT 4343: kinds of response.
    RESPONSE_TYPES: "UN/EDIFACT 4343", "Kinds of response", "UN/ECE", "D.23B", Table::Lines(&packed::EDIFACT_4343);
    /// UN/EDIFACT 4451: what a free text is about.
    TEXT_SUBJECTS: "UN/EDIFACT 4451", "Subjects of texts", "UN/ECE", "D.23B", Table::Lines(&packed::EDIFACT_4451);
    /// UN/EDIFACT 5153: duties, taxes and fees.
    DUTY_TAX_FEE_TYPES: "UN/EDIFACT 5153", "Duties, taxes and fees", "UN/ECE", "D.23B", Table::Lines(&packed::EDIFACT_5153);
    /// UN/EDIFACT 8053: kinds of transport equipment.
    EQUIPMENT_TYPES: "UN/EDIFACT 8053", "Kinds of transport equipment", "UN/ECE", "D.23B", Table::Lines(&packed::EDIFACT_8053);
    /// UN/EDIFACT 8067: sea, rail, road, air and other modes of transport.
    TRANSPORT_MODES: "UN/EDIFACT 8067", "Modes of transport", "UN/ECE", "D.23B", Table::Lines(&packed::EDIFACT_8067);
    /// UN/EDIFACT 8155: sizes and types of transport equipment.
    EQUIPMENT_SIZES: "UN/EDIFACT 8155", "Sizes and types of transport equipment", "UN/ECE", "D.23B", Table::Lines(&packed::EDIFACT_8155);
    /// UN/EDIFACT 8169: how full transport equipment is.
    FULLNESS: "UN/EDIFACT 8169", "How full transport equipment is", "UN/ECE", "D.23B", Table::Lines(&packed::EDIFACT_8169);
    /// UN/EDIFACT 8179: kinds of means of transport.
    TRANSPORT_MEANS: "UN/EDIFACT 8179", "Kinds of means of transport", "UN/ECE", "D.23B", Table::Lines(&packed::EDIFACT_8179);
}

/// The list with this id; none for lists whose codes are not here, and those of [`eu`](crate::eu).
///
/// ```
/// let list = customs_codes::by_id("UN/EDIFACT 8067").unwrap();
/// assert_eq!(list.name("1"), Some("Maritime transport"));
/// assert!(customs_codes::by_id("UN/EDIFACT 1049").is_none());
/// ```
#[must_use]
pub fn by_id(id: &str) -> Option<&'static CodeList> {
    all().find(|list| list.id == id)
}

/// Every list but those of [`eu`](crate::eu).
///
/// ```
/// let codes: usize = customs_codes::all().map(|list| list.len()).sum();
/// assert!(codes > 120_000);
/// ```
pub fn all() -> impl ExactSizeIterator<Item = &'static CodeList> {
    ALL.into_iter()
}
