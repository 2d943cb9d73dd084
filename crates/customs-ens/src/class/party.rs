//! Who takes part: with a number alone, or with a name and an address.

use customs_macros::class;
use customs_model::{Code, Identifier, Text};

/// Who sends all of the goods.
#[class(name = "TRACONCO1")]
pub struct Consignor {
    /// Its name.
    #[element(format = "an..35", name = "NamCO17", blanks = "dropped")]
    pub name: Option<Text>,
    /// Street and number.
    #[element(format = "an..35", name = "StrAndNumCO122", blanks = "dropped")]
    pub street_and_number: Option<Text>,
    /// The postcode.
    #[element(format = "an..9", name = "PosCodCO123", blanks = "dropped")]
    pub postcode: Option<Identifier>,
    /// The city.
    #[element(format = "an..35", name = "CitCO124", blanks = "dropped")]
    pub city: Option<Text>,
    /// The country.
    #[element(format = "a2", codes = "ISO 3166-1", name = "CouCO125")]
    pub country: Option<Code>,
    /// The language of the name and the address, as a code of two letters.
    #[element(format = "a2", name = "NADLNGCO")]
    pub language: Option<Code>,
    /// Its number as an operator: two letters for the country that gave it, then up to fifteen characters.
    #[element(format = "an..17", name = "TINCO159")]
    pub identification_number: Option<Identifier>,
}

/// To whom all of the goods are sent.
#[class(name = "TRACONCE1")]
pub struct Consignee {
    /// Its name.
    #[element(format = "an..35", name = "NamCE17", blanks = "dropped")]
    pub name: Option<Text>,
    /// Street and number.
    #[element(format = "an..35", name = "StrAndNumCE122", blanks = "dropped")]
    pub street_and_number: Option<Text>,
    /// The postcode.
    #[element(format = "an..9", name = "PosCodCE123", blanks = "dropped")]
    pub postcode: Option<Identifier>,
    /// The city.
    #[element(format = "an..35", name = "CitCE124", blanks = "dropped")]
    pub city: Option<Text>,
    /// The country.
    #[element(format = "a2", codes = "ISO 3166-1", name = "CouCE125")]
    pub country: Option<Code>,
    /// The language of the name and the address, as a code of two letters.
    #[element(format = "a2", name = "NADLNGCE")]
    pub language: Option<Code>,
    /// Its number as an operator: two letters for the country that gave it, then up to fifteen characters.
    #[element(format = "an..17", name = "TINCE159")]
    pub identification_number: Option<Identifier>,
}

/// Who is told of the arrival of the goods, where the consignee is not known.
#[class(name = "NOTPAR670")]
pub struct NotifyParty {
    /// Its name.
    #[element(format = "an..35", name = "NamNOTPAR672", blanks = "dropped")]
    pub name: Option<Text>,
    /// Street and number.
    #[element(format = "an..35", name = "StrNumNOTPAR673", blanks = "dropped")]
    pub street_and_number: Option<Text>,
    /// The postcode.
    #[element(format = "an..9", name = "PosCodNOTPAR676", blanks = "dropped")]
    pub postcode: Option<Identifier>,
    /// The city.
    #[element(format = "an..35", name = "CitNOTPAR674", blanks = "dropped")]
    pub city: Option<Text>,
    /// The country.
    #[element(format = "a2", codes = "ISO 3166-1", name = "CouCodNOTPAR675")]
    pub country: Option<Code>,
    /// The language of the name and the address, as a code of two letters.
    #[element(format = "a2", name = "NOTPAR670LNG")]
    pub language: Option<Code>,
    /// Its number as an operator: two letters for the country that gave it, then up to fifteen characters.
    #[element(format = "an..17", name = "TINNOTPAR671")]
    pub identification_number: Option<Identifier>,
}

/// Who sends the goods of one item.
#[class(name = "TRACONCO2")]
pub struct ItemConsignor {
    /// Its name.
    #[element(format = "an..35", name = "NamCO27", blanks = "dropped")]
    pub name: Option<Text>,
    /// Street and number.
    #[element(format = "an..35", name = "StrAndNumCO222", blanks = "dropped")]
    pub street_and_number: Option<Text>,
    /// The postcode.
    #[element(format = "an..9", name = "PosCodCO223", blanks = "dropped")]
    pub postcode: Option<Identifier>,
    /// The city.
    #[element(format = "an..35", name = "CitCO224", blanks = "dropped")]
    pub city: Option<Text>,
    /// The country.
    #[element(format = "a2", codes = "ISO 3166-1", name = "CouCO225")]
    pub country: Option<Code>,
    /// The language of the name and the address, as a code of two letters.
    #[element(format = "a2", name = "NADLNGGTCO")]
    pub language: Option<Code>,
    /// Its number as an operator: two letters for the country that gave it, then up to fifteen characters.
    #[element(format = "an..17", name = "TINCO259")]
    pub identification_number: Option<Identifier>,
}

/// To whom the goods of one item are sent.
#[class(name = "TRACONCE2")]
pub struct ItemConsignee {
    /// Its name.
    #[element(format = "an..35", name = "NamCE27", blanks = "dropped")]
    pub name: Option<Text>,
    /// Street and number.
    #[element(format = "an..35", name = "StrAndNumCE222", blanks = "dropped")]
    pub street_and_number: Option<Text>,
    /// The postcode.
    #[element(format = "an..9", name = "PosCodCE223", blanks = "dropped")]
    pub postcode: Option<Identifier>,
    /// The city.
    #[element(format = "an..35", name = "CitCE224", blanks = "dropped")]
    pub city: Option<Text>,
    /// The country.
    #[element(format = "a2", codes = "ISO 3166-1", name = "CouCE225")]
    pub country: Option<Code>,
    /// The language of the name and the address, as a code of two letters.
    #[element(format = "a2", name = "NADLNGGICE")]
    pub language: Option<Code>,
    /// Its number as an operator: two letters for the country that gave it, then up to fifteen characters.
    #[element(format = "an..17", name = "TINCE259")]
    pub identification_number: Option<Identifier>,
}

/// Who is told of the arrival of the goods of one item, where the consignee is not known.
#[class(name = "PRTNOT640")]
pub struct ItemNotifyParty {
    /// Its name.
    #[element(format = "an..35", name = "NamPRTNOT642", blanks = "dropped")]
    pub name: Option<Text>,
    /// Street and number.
    #[element(format = "an..35", name = "StrNumPRTNOT646", blanks = "dropped")]
    pub street_and_number: Option<Text>,
    /// The postcode.
    #[element(format = "an..9", name = "PstCodPRTNOT644", blanks = "dropped")]
    pub postcode: Option<Identifier>,
    /// The city.
    #[element(format = "an..35", name = "CtyPRTNOT643", blanks = "dropped")]
    pub city: Option<Text>,
    /// The country.
    #[element(format = "a2", codes = "ISO 3166-1", name = "CouCodGINOT647")]
    pub country: Option<Code>,
    /// The language of the name and the address, as a code of two letters.
    #[element(format = "a2", name = "PRTNOT640LNG")]
    pub language: Option<Code>,
    /// Its number as an operator: two letters for the country that gave it, then up to fifteen characters.
    #[element(format = "an..17", name = "TINPRTNOT641")]
    pub identification_number: Option<Identifier>,
}

/// Who lodges the declaration in the name of another.
#[class(name = "TRAREP")]
pub struct Representative {
    /// Its name.
    #[element(format = "an..35", name = "NamTRE1", blanks = "dropped")]
    pub name: Option<Text>,
    /// Street and number.
    #[element(format = "an..35", name = "StrAndNumTRE1", blanks = "dropped")]
    pub street_and_number: Option<Text>,
    /// The postcode.
    #[element(format = "an..9", name = "PosCodTRE1", blanks = "dropped")]
    pub postcode: Option<Identifier>,
    /// The city.
    #[element(format = "an..35", name = "CitTRE1", blanks = "dropped")]
    pub city: Option<Text>,
    /// The country.
    #[element(format = "a2", codes = "ISO 3166-1", name = "CouCodTRE1")]
    pub country: Option<Code>,
    /// The language of the name and the address, as a code of two letters.
    #[element(format = "a2", name = "TRAREPLNG")]
    pub language: Option<Code>,
    /// Its number as an operator: two letters for the country that gave it, then up to fifteen characters.
    #[element(format = "an..17", name = "TINTRE1")]
    pub identification_number: Option<Identifier>,
}

/// Who lodges the declaration, or in whose name it is lodged.
#[class(name = "PERLODSUMDEC")]
pub struct Declarant {
    /// Its name.
    #[element(format = "an..35", name = "NamPLD1", blanks = "dropped")]
    pub name: Option<Text>,
    /// Street and number.
    #[element(format = "an..35", name = "StrAndNumPLD1", blanks = "dropped")]
    pub street_and_number: Option<Text>,
    /// The postcode.
    #[element(format = "an..9", name = "PosCodPLD1", blanks = "dropped")]
    pub postcode: Option<Identifier>,
    /// The city.
    #[element(format = "an..35", name = "CitPLD1", blanks = "dropped")]
    pub city: Option<Text>,
    /// The country.
    #[element(format = "a2", codes = "ISO 3166-1", name = "CouCodPLD1")]
    pub country: Option<Code>,
    /// The language of the name and the address, as a code of two letters.
    #[element(format = "a2", name = "PERLODSUMDECLNG")]
    pub language: Option<Code>,
    /// Its number as an operator: two letters for the country that gave it, then up to fifteen characters.
    #[element(format = "an..17", name = "TINPLD1")]
    pub identification_number: Option<Identifier>,
}

/// Who brings the goods into the customs territory.
#[class(name = "TRACARENT601")]
pub struct EntryCarrier {
    /// Its name.
    #[element(format = "an..35", name = "NamTRACARENT604", blanks = "dropped")]
    pub name: Option<Text>,
    /// Street and number.
    #[element(format = "an..35", name = "StrNumTRACARENT607", blanks = "dropped")]
    pub street_and_number: Option<Text>,
    /// The postcode.
    #[element(format = "an..9", name = "PstCodTRACARENT606", blanks = "dropped")]
    pub postcode: Option<Identifier>,
    /// The city.
    #[element(format = "an..35", name = "CtyTRACARENT603", blanks = "dropped")]
    pub city: Option<Text>,
    /// The country.
    #[element(format = "a2", codes = "ISO 3166-1", name = "CouCodTRACARENT605")]
    pub country: Option<Code>,
    /// The language of the name and the address, as a code of two letters.
    #[element(format = "a2", name = "TRACARENT601LNG")]
    pub language: Option<Code>,
    /// Its number as an operator: two letters for the country that gave it, then up to fifteen characters.
    #[element(format = "an..17", name = "TINTRACARENT602")]
    pub identification_number: Option<Identifier>,
}

/// Who asks that goods may enter elsewhere than declared.
#[class(name = "TRAREQDIV456")]
pub struct DiversionRequester {
    /// Its name.
    #[element(format = "an..35", name = "NamTRAREQDIV457", blanks = "dropped")]
    pub name: Option<Text>,
    /// Street and number.
    #[element(format = "an..35", name = "StrAndNumTRAREQDIV458", blanks = "dropped")]
    pub street_and_number: Option<Text>,
    /// The country.
    #[element(format = "a2", codes = "ISO 3166-1", name = "CouTRAREQDIV459")]
    pub country: Option<Code>,
    /// The postcode.
    #[element(format = "an..9", name = "PosCodTRAREQDIV460", blanks = "dropped")]
    pub postcode: Option<Identifier>,
    /// The city.
    #[element(format = "an..35", name = "CitTRAREQDIV461", blanks = "dropped")]
    pub city: Option<Text>,
    /// The language of the name and the address, as a code of two letters.
    #[element(format = "a2", name = "TRAREQDIV456LNG")]
    pub language: Option<Code>,
    /// Its number as an operator: two letters for the country that gave it, then up to fifteen characters.
    #[element(format = "an..17", name = "TINTRAREQDIV463")]
    pub identification_number: Option<Identifier>,
}
