//! One field of a class: what its line says, and the attributes that follow from it.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned;
use syn::{
    Attribute, Error, Field, GenericArgument, Ident, LitStr, PathArguments, Result, Token, Type,
};

use crate::class::{schemars, validate};
use crate::{docs, names};

/// The attribute that makes a field a value, or gives a class another name.
const ELEMENT: &str = "element";

/// What is in `#[element(…)]`.
#[derive(Default)]
struct Arguments {
    id: Option<LitStr>,
    format: Option<LitStr>,
    codes: Option<LitStr>,
    name: Option<LitStr>,
    tag: Option<LitStr>,
    /// Of an element that may occur several times: at least one has to occur.
    required: bool,
    /// XML has it as an attribute.
    attribute: bool,
    /// Whether blanks mean something, where its type does not say it.
    blanks: Option<LitStr>,
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let mut arguments = Self::default();
        while !input.is_empty() {
            if input.peek(LitStr) {
                let text: LitStr = input.parse()?;
                match (&arguments.id, &arguments.format) {
                    (None, _) => arguments.id = Some(text),
                    (Some(_), None) => arguments.format = Some(text),
                    _ => {
                        return Err(Error::new(
                            text.span(),
                            "only an id and a format are allowed here",
                        ));
                    }
                }
            } else {
                arguments.named(input)?;
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(arguments)
    }
}

impl Arguments {
    /// Reads `required`, `attribute` or `key = "…"`.
    fn named(&mut self, input: ParseStream<'_>) -> Result<()> {
        let key: Ident = input.parse()?;
        if key == "required" {
            self.required = true;
            return Ok(());
        }
        if key == "attribute" {
            self.attribute = true;
            return Ok(());
        }
        input.parse::<Token![=]>()?;
        let text = input.parse()?;
        match key.to_string().as_str() {
            "format" => self.format = Some(text),
            "codes" => self.codes = Some(text),
            "name" => self.name = Some(text),
            "tag" => self.tag = Some(text),
            "blanks" => self.blanks = Some(text),
            _ => {
                let message = "expected `format`, `codes`, `name`, `tag`, `blanks`, `required` or `attribute`";
                return Err(Error::new(key.span(), message));
            }
        }
        Ok(())
    }
}

/// How often the element may occur, by the type of its field.
#[derive(Clone, Copy, PartialEq)]
enum Shape {
    /// `T`: it must occur.
    One,
    /// `Option<T>` or `Option<Box<T>>`.
    Optional,
    /// `Vec<T>`, or `List<T>` where it is seldom there.
    Several,
}

/// A field, understood.
pub struct Element<'a> {
    field: &'a Field,
    name: String,
    doc: String,
    arguments: Arguments,
    is_value: bool,
    shape: Shape,
    /// The type inside `Option`, `Box`, `Vec` and `List`.
    inner: &'a Type,
}

impl<'a> Element<'a> {
    /// The names of values begin with a small letter where the class says so.
    pub fn of(field: &'a Field, camel_case: bool) -> Result<Self> {
        let Some(ident) = &field.ident else {
            return Err(Error::new(field.span(), "a class has named fields"));
        };
        let doc = docs::text(&field.attrs)?;
        if doc.is_empty() {
            return Err(Error::new(ident.span(), "say in a doc comment what this element is"));
        }
        let attribute = field.attrs.iter().find(|attribute| is_element(attribute));
        let arguments = match attribute.map(|attribute| &attribute.meta) {
            Some(syn::Meta::List(list)) => list.parse_args()?,
            _ => Arguments::default(),
        };
        let (shape, inner) = shape(&field.ty);
        let names_a_class = (arguments.name.is_some() || arguments.required)
            && arguments.id.is_none()
            && arguments.format.is_none()
            && !is_value_type(inner);
        let is_value = attribute.is_some() && !names_a_class;
        if is_value && !is_value_type(inner) {
            let message = format!(
                "a value is one of {}; a class has no id and format of its own",
                [&TEXTUAL[..], &OTHERS[..]].concat().join(", ")
            );
            return Err(Error::new(inner.span(), message));
        }
        if !is_value && is_value_type(inner) {
            let message = "give a value its WCO id and format: #[element(\"R003\", \"an..70\")]";
            return Err(Error::new(ident.span(), message));
        }
        if let Some(format) = &arguments.format {
            maximum_length(format)?;
        }
        if arguments.attribute && (!is_value || shape == Shape::Several) {
            return Err(Error::new(ident.span(), "an attribute is a value that occurs once"));
        }
        let own = || match is_value && camel_case {
            true => names::of_value(&ident.to_string()),
            false => names::of_field(&ident.to_string()),
        };
        let name = arguments.name.as_ref().map_or_else(own, LitStr::value);
        Ok(Self { field, name, doc, arguments, is_value, shape, inner })
    }

    /// Whether it, or at least one of it, has to occur.
    pub fn is_required(&self) -> bool {
        self.shape == Shape::One || self.arguments.required
    }

    /// Whether its field cannot do without it.
    pub fn is_one(&self) -> bool {
        self.shape == Shape::One
    }

    /// Whether XML has it as an attribute.
    pub fn is_attribute(&self) -> bool {
        self.arguments.attribute
    }

    /// The parameter by which a required element is given to `new`.
    pub fn parameter(&self) -> Option<TokenStream> {
        let Field { ident, ty, .. } = self.field;
        let takes_any = self.is_value && self.shape == Shape::One;
        self.is_required().then(|| match takes_any {
            true => quote!(#ident: impl ::core::convert::Into<#ty>),
            false => quote!(#ident: #ty),
        })
    }

    /// The field by which a required element is given to `new` by its name.
    pub fn required_field(&self) -> TokenStream {
        let Field { attrs, vis, ident, ty, .. } = self.field;
        let docs = attrs.iter().filter(|attribute| attribute.path().is_ident("doc"));
        quote!(#(#docs)* #vis #ident: #ty)
    }

    /// What `new` makes of the field.
    pub fn initial(&self) -> TokenStream {
        let ident = &self.field.ident;
        match self.shape {
            Shape::One if self.is_value => quote!(#ident: #ident.into()),
            _ if self.is_required() => quote!(#ident),
            Shape::Several => quote!(#ident: ::core::default::Default::default()),
            _ => quote!(#ident: ::core::option::Option::None),
        }
    }

    /// The field with the attributes of the derives.
    pub fn field(&self) -> Result<TokenStream> {
        let Field { attrs, vis, ident, ty, .. } = self.field;
        let attrs = attrs.iter().filter(|attribute| !is_element(attribute));
        let (name, inner) = (&self.name, self.inner);
        let inner = quote!(#inner).to_string();
        let serde = match self.shape {
            Shape::One => schemars(&quote!(rename = #name)),
            Shape::Optional => schemars(&quote!(rename = #name, default, with = #inner)),
            Shape::Several if self.arguments.required => schemars(&quote!(rename = #name)),
            Shape::Several => schemars(&quote!(rename = #name, default)),
        };
        let limit = self.limit()?;
        Ok(quote!(#(#attrs)* #serde #limit #vis #ident: #ty))
    }

    /// The slot that collects the element until the class is complete, and its type.
    pub fn slot(&self) -> TokenStream {
        let Field { ident, ty, .. } = self.field;
        match self.shape {
            Shape::One => quote!(let mut #ident: ::core::option::Option<#ty> = None;),
            _ => quote!(let mut #ident = <#ty as ::core::default::Default>::default();),
        }
    }

    /// The field, from its slot; `index` is that of the element.
    pub fn taken(&self, index: usize) -> TokenStream {
        let ident = &self.field.ident;
        match self.shape {
            Shape::One => quote! {
                #ident: #ident.ok_or_else(|| {
                    ::customs_model::object::Refused::missing(
                        <Self as ::customs_model::ClassType>::CLASS, #index)
                })?
            },
            _ => quote!(#ident),
        }
    }

    /// The name of the field.
    pub fn ident(&self) -> Option<&Ident> {
        self.field.ident.as_ref()
    }

    /// The length of a text, for schemars and validator alike.
    fn limit(&self) -> Result<TokenStream> {
        if !self.is_value {
            return Ok(validate(&quote!(nested)));
        }
        if !is_textual(self.inner) || self.shape == Shape::Several {
            return Ok(TokenStream::new());
        }
        let Some(format) = &self.arguments.format else { return Ok(TokenStream::new()) };
        let length = maximum_length(format)?;
        let length = if format.value().contains("..") {
            quote!(length(max = #length))
        } else {
            quote!(length(equal = #length))
        };
        let (schema, validate) = (schemars(&length), validate(&length));
        Ok(quote!(#schema #validate))
    }

    /// The name in XML.
    pub fn tag(&self) -> String {
        self.arguments.tag.as_ref().map_or_else(|| self.name.clone(), LitStr::value)
    }

    /// The entry of the dictionary.
    pub fn entry(&self) -> TokenStream {
        let Self { name, doc, inner, .. } = self;
        let (repeats, required) = (self.shape == Shape::Several, self.is_required());
        let is_attribute = self.arguments.attribute;
        let blanks = match self.arguments.blanks.as_ref().map(LitStr::value).as_deref() {
            None => quote!(AsItsType),
            Some("kept") => quote!(Kept),
            Some("dropped") => quote!(Dropped),
            Some(_) => {
                let message = "expected `kept` or `dropped`";
                return Error::new_spanned(&self.arguments.blanks, message).into_compile_error();
            }
        };
        let content = if self.is_value {
            let id = option(self.arguments.id.as_ref());
            let codes = option(self.arguments.codes.as_ref());
            let format = match &self.arguments.format {
                Some(format) => {
                    let of = quote_spanned!(format.span()=> ::customs_model::Format::of(#format));
                    quote!(::core::option::Option::Some(#of))
                }
                None => quote!(::core::option::Option::None),
            };
            quote_spanned! {inner.span()=> ::customs_model::Content::Value {
                id: #id,
                value: <#inner as ::customs_model::Value>::TYPE,
                format: #format,
                codes: #codes,
            }}
        } else {
            quote_spanned! {inner.span()=>
                ::customs_model::Content::Class(<#inner as ::customs_model::ClassType>::CLASS)
            }
        };
        let tag = option(self.arguments.tag.as_ref());
        quote! {
            ::customs_model::Element {
                tag: #tag,
                doc: #doc,
                repeats: #repeats,
                required: #required,
                is_attribute: #is_attribute,
                blanks: ::customs_model::dictionary::Blanks::#blanks,
                ..::customs_model::Element::new(#name, #content)
            }
        }
    }
}

fn is_element(attribute: &Attribute) -> bool {
    attribute.path().is_ident(ELEMENT)
}

/// `Some("…")` or `None`, as tokens.
pub fn option(text: Option<&LitStr>) -> TokenStream {
    match text {
        Some(text) => quote!(::core::option::Option::Some(#text)),
        None => quote!(::core::option::Option::None),
    }
}

/// What a type says about how often the element occurs, and the type inside.
fn shape(ty: &Type) -> (Shape, &Type) {
    if let Some(inner) = argument(ty, "Vec").or_else(|| argument(ty, "List")) {
        return (Shape::Several, inner);
    }
    if let Some(inner) = argument(ty, "Option") {
        return (Shape::Optional, argument(inner, "Box").unwrap_or(inner));
    }
    (Shape::One, argument(ty, "Box").unwrap_or(ty))
}

/// `T` of `Wrapper<T>`.
fn argument<'a>(ty: &'a Type, wrapper: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|segment| segment.ident == wrapper)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

fn last_segment_is_one_of(ty: &Type, names: &[&str]) -> bool {
    let Type::Path(path) = ty else { return false };
    path.path.segments.last().is_some_and(|last| names.iter().any(|name| last.ident == name))
}

/// The types of values that are texts.
const TEXTUAL: [&str; 3] = ["Code", "Identifier", "Text"];

/// The other types of values.
const OTHERS: [&str; 10] = [
    "Amount",
    "Measure",
    "Quantity",
    "Numeric",
    "Indicator",
    "DateTime",
    "Date",
    "LocalDateTime",
    "Flag",
    "Count",
];

fn is_textual(ty: &Type) -> bool {
    last_segment_is_one_of(ty, &TEXTUAL)
}

fn is_value_type(ty: &Type) -> bool {
    is_textual(ty) || last_segment_is_one_of(ty, &OTHERS)
}

/// The length of a format, for `validator`; the whole format is checked by `Format::of`, whose
/// error is at the same literal.
fn maximum_length(format: &LitStr) -> Result<u64> {
    let text = format.value();
    let digits = text.trim_start_matches(['a', 'n', '.']).split(',').next().unwrap_or_default();
    digits.parse().map_err(|_| {
        let message = "not a format: write `an..35`, `n..16,3`, `a2` …";
        Error::new(format.span(), message)
    })
}
