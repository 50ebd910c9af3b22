internal import JSONReading
internal import Reporting

/// Reads all components (OpenAPI 3.1, 4.8.7), including unused ones, so that their errors are reported.
enum ComponentsReader {
    static func read(
        _ root: ObjectReader,
        at pointer: NodePointer,
        into description: inout Description,
        _ reading: inout Reading
    ) {
        guard let node = root.node("components") else { return }
        guard let object = ObjectReader(node, .components, &reading) else { return }
        if object.node("links") != nil { reading.narrow(pointer.child("links"), DescribedObject.relation) }
        for kind in NounKind.allCases {
            let section = pointer.child(kind.rawValue)
            for member in object.object(kind.rawValue, &reading)?.members ?? [] {
                let place = Documents.Place(node: member.value, pointer: section.child(member.key))
                switch kind {
                case .schemas:
                    let schema = SchemaReader.read(place.node, at: place.pointer, into: &reading)
                    description.components.append(ComponentSchema(name: member.key, schema: schema, location: member.keyLocation))
                case .securitySchemes:
                    reading.read(place, as: kind)
                    let scheme = reading.nouns.securitySchemes[member.value.location] ?? nil
                    let entry = SecuritySchemeSyntax(
                        name: member.key,
                        scheme: scheme,
                        location: member.keyLocation,
                        place: member.value.location
                    )
                    description.securitySchemes.append(entry)
                case .responses, .parameters, .examples, .requestBodies, .headers, .links, .callbacks, .pathItems, .mediaTypes:
                    reading.read(place, as: kind)
                }
            }
        }
    }
}
