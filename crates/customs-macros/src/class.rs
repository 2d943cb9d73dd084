//! A whole struct: its derives, its fields, its entry in the dictionary.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::parse::{Parse, ParseStream};
use syn::{Error, Expr, Fields, Ident, ItemStruct, LitStr, Result, Token};

use crate::docs;
use crate::element::{self, Element};
use crate::names;

/// What is in `#[class(…)]`.
#[derive(Default)]
struct Arguments {
    id: Option<LitStr>,
    /// A text, or a constant of a type parameter.
    name: Option<Expr>,
    /// Whether the names of its values begin with a small letter.
    camel_case: bool,
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let mut arguments = Self::default();
        if input.peek(LitStr) {
            arguments.id = Some(input.parse()?);
        }
        while !input.is_empty() {
            if input.peek(Token![,]) {
                input.parse::<Token![,]>()?;
            }
            let key: Ident = input.parse()?;
            match key.to_string().as_str() {
                "camel_case" => arguments.camel_case = true,
                "name" => {
                    input.parse::<Token![=]>()?;
                    arguments.name = Some(input.parse()?);
                }
                _ => return Err(Error::new(key.span(), "expected `name` or `camel_case`")),
            }
        }
        Ok(arguments)
    }
}

pub fn expand(arguments: TokenStream, item: TokenStream) -> Result<TokenStream> {
    let arguments: Arguments = syn::parse2(arguments)?;
    let item: ItemStruct = syn::parse2(item)?;
    let ItemStruct { attrs, vis, ident, fields, generics, .. } = &item;
    let Fields::Named(named) = fields else {
        return Err(Error::new(ident.span(), "a class is a struct with named fields"));
    };
    let element = |field| Element::of(field, arguments.camel_case);
    let elements = named.named.iter().map(element).collect::<Result<Vec<_>>>()?;
    let attributes = attributes(&elements)?;
    let fields = elements.iter().map(Element::field).collect::<Result<Vec<_>>>()?;
    let entries = elements.iter().map(Element::entry);
    let tags = elements.iter().map(Element::tag);
    let (name, named) = match &arguments.name {
        // The names of a struct with type parameters are its own business.
        Some(name) if !generics.params.is_empty() => (quote!(#name), TokenStream::new()),
        name => {
            let own = names::of_struct(&ident.to_string());
            let name = name.as_ref().map_or_else(|| quote!(#own), |name| quote!(#name));
            let rename = schemars(&quote!(rename = #name, title = #name));
            (name.clone(), rename)
        }
    };
    let id = element::option(arguments.id.as_ref());
    let doc = docs::text(attrs)?;
    let (default, new) = construction(&item, &elements);
    let (read, object, serde) = (read(&elements), object(&item, &elements), serde(&item));
    let (of, with, bounds) = generics.split_for_impl();
    Ok(quote! {
        // `nested` of validator's derive calls the trait's method; a module may say this twice.
        #[cfg(feature = "validator")]
        #[allow(unused_imports)]
        use ::validator::Validate as _;

        #[derive(
            Debug, Clone, PartialEq, Eq, Hash, #default
        )]
        #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
        #[cfg_attr(feature = "validator", derive(::validator::Validate))]
        #(#attrs)*
        #named
        #[cfg_attr(feature = "schemars", schemars(deny_unknown_fields))]
        #vis struct #ident #generics #bounds {
            #(#fields,)*
            /// What a profile has added to the class.
            #[cfg_attr(feature = "schemars", schemars(skip))]
            pub extensions: ::customs_model::Extensions,
        }

        impl #of ::customs_model::ClassType for #ident #with #bounds {
            const CLASS: &'static ::customs_model::Class = &::customs_model::Class {
                name: #name,
                id: #id,
                doc: #doc,
                elements: &[#(#entries),*],
                keys: &::customs_model::dictionary::keys([#(#tags),*]),
                attributes: &[#(#attributes),*],
                dialect: ::core::option::Option::None,
            };
        }

        impl #of ::customs_model::object::Part for #ident #with #bounds {
            fn held(&self) -> ::customs_model::object::Held<'_> {
                ::customs_model::object::Held::Class(self)
            }

            #read
        }

        #object
        #serde

        #new
    })
}

/// The names of the attributes, before which no other element is.
fn attributes(elements: &[Element<'_>]) -> Result<Vec<String>> {
    let count = elements.iter().take_while(|element| element.is_attribute()).count();
    match elements[count..].iter().find(|element| element.is_attribute()) {
        Some(late) => Err(Error::new_spanned(late.ident(), "attributes come before the elements")),
        None => Ok(elements[..count].iter().map(Element::tag).collect()),
    }
}

/// How a class is read: into nothing where nothing is required of it, else into slots that are looked
/// through at the end.
fn read(elements: &[Element<'_>]) -> TokenStream {
    if elements.iter().any(Element::is_one) { by_slots(elements) } else { in_place(elements) }
}

fn by_slots(elements: &[Element<'_>]) -> TokenStream {
    let slots = elements.iter().map(Element::slot);
    let takes = elements.iter().enumerate().map(|(index, element)| {
        let ident = element.ident();
        quote!(Some(#index) => ::customs_model::object::Field::take(&mut #ident, source)?)
    });
    let fields = elements.iter().enumerate().map(|(index, element)| element.taken(index));
    quote! {
        fn read(
            source: &mut dyn ::customs_model::object::Source,
        ) -> ::core::result::Result<Self, ::customs_model::object::Refused> {
            #(#slots)*
            let mut extensions = ::customs_model::Extensions::of(source.enter()?);
            while let Some(index) = source.next()? {
                match extensions.take(index, source)? {
                    None => {}
                    #(#takes,)*
                    Some(_) => return Err(::customs_model::object::Refused::beyond(
                        <Self as ::customs_model::ClassType>::CLASS)),
                }
            }
            Ok(Self { #(#fields,)* extensions })
        }
    }
}

fn in_place(elements: &[Element<'_>]) -> TokenStream {
    let idents = elements.iter().map(Element::ident);
    let empty = quote! {
        Self {
            #(#idents: ::core::default::Default::default(),)*
            extensions: ::core::default::Default::default(),
        }
    };
    quote! {
        fn read(
            source: &mut dyn ::customs_model::object::Source,
        ) -> ::core::result::Result<Self, ::customs_model::object::Refused> {
            Self::read_boxed(source).map(|object| *object)
        }

        fn read_boxed(
            source: &mut dyn ::customs_model::object::Source,
        ) -> ::core::result::Result<::std::boxed::Box<Self>, ::customs_model::object::Refused> {
            let mut object = ::std::boxed::Box::new(#empty);
            ::customs_model::object::fill(&mut *object, source)?;
            Ok(object)
        }

        fn read_behind(
            others: &mut ::std::vec::Vec<Self>,
            source: &mut dyn ::customs_model::object::Source,
        ) -> ::core::result::Result<(), ::customs_model::object::Refused> {
            ::customs_model::object::fill_behind(others, #empty, source)
        }
    }
}

/// The class behind a pointer.
fn object(item: &ItemStruct, elements: &[Element<'_>]) -> TokenStream {
    let ItemStruct { ident, generics, .. } = item;
    let (of, with, bounds) = generics.split_for_impl();
    let fields = elements.iter().enumerate().map(|(index, element)| {
        let ident = element.ident();
        quote!(#index => &self.#ident)
    });
    let fields_mut = elements.iter().enumerate().map(|(index, element)| {
        let ident = element.ident();
        quote!(#index => &mut self.#ident)
    });
    quote! {
        impl #of ::customs_model::Object for #ident #with #bounds {
            fn class(&self) -> &'static ::customs_model::Class {
                self.extensions.class().unwrap_or(<Self as ::customs_model::ClassType>::CLASS)
            }

            fn field(&self, index: usize) -> &dyn ::customs_model::object::Field {
                match self.extensions.slot(index) {
                    ::customs_model::dictionary::Slot::Added(at) => self.extensions.field(at),
                    ::customs_model::dictionary::Slot::Known(index) => {
                        match index { #(#fields,)* _ => &() }
                    }
                }
            }

            fn field_mut(
                &mut self,
                index: usize,
            ) -> ::core::option::Option<&mut dyn ::customs_model::object::Field> {
                match self.extensions.slot(index) {
                    ::customs_model::dictionary::Slot::Added(at) => self.extensions.field_mut(at),
                    ::customs_model::dictionary::Slot::Known(index) => {
                        Some(match index { #(#fields_mut,)* _ => return None })
                    }
                }
            }

            fn extensions(&self) -> ::core::option::Option<&::customs_model::Extensions> {
                Some(&self.extensions)
            }

            fn extensions_mut(
                &mut self,
            ) -> ::core::option::Option<&mut ::customs_model::Extensions> {
                Some(&mut self.extensions)
            }
        }
    }
}

/// serde for the class, which is written once for all of them.
fn serde(item: &ItemStruct) -> TokenStream {
    let ItemStruct { ident, generics, .. } = item;
    let (of, with, bounds) = generics.split_for_impl();
    let mut with_lifetime = generics.clone();
    with_lifetime.params.insert(0, syn::parse_quote!('de));
    let (of_de, _, _) = with_lifetime.split_for_impl();
    quote! {
        impl #of ::serde::Serialize for #ident #with #bounds {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                ::customs_model::serialize::serialize(self, serializer)
            }
        }

        impl #of_de ::serde::Deserialize<'de> for #ident #with #bounds {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                ::customs_model::serialize::deserialize(deserializer)
            }
        }
    }
}

/// An attribute of schemars' derive, where the crate has it.
pub fn schemars(arguments: &TokenStream) -> TokenStream {
    quote!(#[cfg_attr(feature = "schemars", schemars(#arguments))])
}

/// An attribute of validator's derive, where the crate has it.
pub fn validate(arguments: &TokenStream) -> TokenStream {
    quote!(#[cfg_attr(feature = "validator", validate(#arguments))])
}

/// How many required elements `new` takes one by one; more of them could be swapped unseen.
const MOST_PARAMETERS: usize = 3;

/// How a value of the struct is made: from nothing where nothing is required of it, else from what
/// is.
fn construction(item: &ItemStruct, elements: &[Element<'_>]) -> (TokenStream, TokenStream) {
    match elements.iter().filter(|element| element.is_required()).count() {
        0 => (quote!(Default,), TokenStream::new()),
        1..=MOST_PARAMETERS => (TokenStream::new(), new_of_parameters(item, elements)),
        _ => (TokenStream::new(), new_of_names(item, elements)),
    }
}

/// `new` with a parameter for each required element.
fn new_of_parameters(item: &ItemStruct, elements: &[Element<'_>]) -> TokenStream {
    let ItemStruct { vis, ident, generics, .. } = item;
    let (of, with, bounds) = generics.split_for_impl();
    let parameters = elements.iter().filter_map(Element::parameter);
    let values = elements.iter().map(Element::initial);
    quote! {
        impl #of #ident #with #bounds {
            /// With what is required, in the order of the fields; everything else is absent.
            #vis fn new(#(#parameters),*) -> Self {
                Self { #(#values,)* extensions: ::core::default::Default::default() }
            }
        }
    }
}

/// `new` with a struct of the required elements, so that each is given by its name.
fn new_of_names(item: &ItemStruct, elements: &[Element<'_>]) -> TokenStream {
    let ItemStruct { vis, ident, generics, .. } = item;
    let (of, with, bounds) = generics.split_for_impl();
    let required = format_ident!("{ident}Required");
    let about = format!("What [`{ident}::new`] cannot do without.");
    let (needed, others): (Vec<_>, Vec<_>) = elements.iter().partition(|it| it.is_required());
    let fields = needed.iter().map(|element| element.required_field());
    let names = needed.iter().map(|element| element.ident()).collect::<Vec<_>>();
    let absent = others.iter().map(|element| element.initial());
    quote! {
        #[doc = #about]
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #vis struct #required #generics #bounds {
            #(#fields,)*
        }

        impl #of #ident #with #bounds {
            /// With what is required; everything else is absent.
            #[must_use]
            #vis fn new(required: #required #with) -> Self {
                let #required { #(#names),* } = required;
                Self { #(#names,)* #(#absent,)* extensions: ::core::default::Default::default() }
            }
        }
    }
}
