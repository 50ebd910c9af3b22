import ClientRuntime
import Subtypes
import Testing

/// A parent with a discriminator is a union of its subtypes (OpenAPI 3.1, 4.8.25).
@Suite struct SubtypeTests {
    @Test func aSubtypeIsNamedByTheMapping() throws {
        let shape: Shape = try roundTrip(#"{"kind": "round", "label": "O", "radius": 2.5}"#)
        #expect(shape == .circle(Circle(kind: "round", label: "O", radius: 2.5)))
    }

    @Test func aSubtypeWithoutMappingIsNamedByItsComponentOrItsOwnProperty() throws {
        #expect(try roundTrip(#"{"kind": "Dot"}"#) == Shape.dot(Dot(kind: "Dot")))
        #expect(try roundTrip(#"{"kind": "square", "side": 1}"#) == Shape.square(Square(side: 1)))
    }

    @Test func aSubtypeOfASubtypeBelongsToBoth() throws {
        let json = #"{"kind": "square", "side": 1, "corners": 4}"#
        #expect(try roundTrip(json) == Shape.square(Square(side: 1, corners: 4)))
        #expect(try roundTrip(json) == Polygon.square(Square(side: 1, corners: 4)))
    }

    @Test func aParentCanBeAnInstance() throws {
        #expect(try roundTrip(#"{"kind": "Shape", "line": "dashed"}"#) == Shape.shape(.init(kind: "Shape", line: .dashed)))
        #expect(try roundTrip(#"{"kind": "Polygon", "corners": 3}"#) == Shape.polygon(.init(kind: "Polygon", corners: 3)))
        #expect(try roundTrip(#"{"kind": "Polygon", "corners": 3}"#) == Polygon.polygon(.init(kind: "Polygon", corners: 3)))
    }

    @Test func anUnknownSubtypeIsPreserved() throws {
        let shape: Shape = try roundTrip(#"{"kind": "star", "label": "S", "note": null, "points": 5}"#)
        #expect(shape == .unrecognized(["kind": "star", "label": "S", "note": .null, "points": 5]))
        #expect(shape.kind == "star")
        #expect(shape.label == "S")
        #expect(shape.note == .null)
        #expect(shape.line == nil)
    }

    @Test func anUnknownSubtypeWithoutTheDiscriminatorIsPreserved() throws {
        #expect(try roundTrip(#"{"label": 1}"#) == Shape.unrecognized(["label": 1]))
        #expect(try roundTrip(#"[1]"#) == Shape.unrecognized([1]))
        #expect(Shape.unrecognized(["label": 1]).label == nil)
    }

    @Test func anObjectWithoutAnOptionalDiscriminatorIsTheParent() throws {
        #expect(try roundTrip(#"{"color": "red"}"#) == Decoration.decoration(.init(color: "red")))
        #expect(try roundTrip(#"{"style": "Frame", "width": 1}"#) == Decoration.frame(Frame(style: "Frame", width: 1)))
        #expect(try roundTrip(#"{"style": "bow"}"#) == Decoration.unrecognized(["style": "bow"]))
    }

    @Test func thePropertiesOfTheParentAreThoseOfEachSubtype() throws {
        let shapes: [Shape] = [
            .circle(Circle(kind: "round", label: "a", radius: 1)), .square(Square(side: 1, label: "b")),
            .shape(.init(kind: "Shape", line: .solid)),
        ]
        #expect(shapes.map(\.kind) == ["round", "square", "Shape"])
        #expect(shapes.map(\.label) == ["a", "b", nil])
        #expect(shapes.map(\.line) == [nil, nil, .solid])
    }

    @Test func subtypesContainTheirParent() throws {
        let json = #"""
            {"kind": "Group", "outline": {"kind": "Group", "outline": {"kind": "Dot"}}, "members": [{"kind": "Shape"}, {"kind": "x"}],
             "polygon": {"kind": "square", "side": 2}}
            """#
        let shape: Shape = try roundTrip(json)
        let inner = Shape.group(Group(kind: "Group", outline: .dot(Dot(kind: "Dot"))))
        let members: [Shape] = [.shape(.init(kind: "Shape")), .unrecognized(["kind": "x"])]
        let polygon = Polygon.square(Square(side: 2))
        #expect(shape == .group(Group(kind: "Group", outline: inner, members: members, polygon: .value(polygon))))
    }

    @Test func inlineExtensionsHaveTheParentsProperties() throws {
        let answer: AddShapeResponse = try roundTrip(#"{"kind": "round", "url": "/1", "line": "dashed"}"#)
        #expect(answer == AddShapeResponse(kind: "round", url: "/1", line: .dashed))
    }
}
