import Testing

/// A change of the description below, as the actions of an overlay, and the findings that it causes.
struct Change: CustomTestStringConvertible {
    var name: String
    var actions: String
    /// `effect: subject change`, in the order of the report, without changes of documentation.
    var findings: [String]

    var testDescription: String { name }

    init(_ name: String, _ actions: String, _ findings: [String]) {
        self.name = name
        self.actions = actions
        self.findings = findings
    }

    static let description = #"""
        {
          "openapi": "3.1.0", "info": {"title": "Pets", "version": "1"},
          "paths": {
            "/pets": {
              "get": {
                "operationId": "listPets", "tags": ["pets"],
                "parameters": [
                  {"name": "limit", "in": "query", "schema": {"type": "integer"}},
                  {"name": "order", "in": "query", "schema": {"$ref": "#/components/schemas/Order"}}
                ],
                "responses": {"200": {"description": "Pets.", "content": {"application/json": {"schema": {
                  "type": "array", "items": {"$ref": "#/components/schemas/Pet"}}}}}}
              },
              "post": {
                "operationId": "createPet", "tags": ["pets"],
                "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/NewPet"}}}},
                "responses": {
                  "201": {"description": "Made.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}},
                  "400": {"description": "No.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}
                }
              }
            },
            "/pets/{id}": {
              "delete": {
                "operationId": "deletePet", "tags": ["pets"],
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
                "responses": {"204": {"description": "Gone."}}
              }
            }
          },
          "components": {"schemas": {
            "Order": {"type": "string", "enum": ["name", "age"]},
            "Pet": {"type": "object", "required": ["id", "name"], "properties": {
              "id": {"type": "string"}, "name": {"type": "string"}, "age": {"type": "integer"},
              "toy": {"$ref": "#/components/schemas/Toy"}}},
            "NewPet": {"type": "object", "required": ["name"], "properties": {
              "name": {"type": "string"}, "age": {"type": "integer"}}},
            "Toy": {"oneOf": [{"$ref": "#/components/schemas/Ball"}, {"$ref": "#/components/schemas/Bone"}]},
            "Ball": {"type": "object", "required": ["radius"], "properties": {"radius": {"type": "number"}}},
            "Bone": {"type": "object", "required": ["length"], "properties": {"length": {"type": "number"}}},
            "Problem": {"type": "object", "required": ["message"], "properties": {"message": {"type": "string"}}}
          }}
        }
        """#

    /// Code that uses each operation, argument, property and case of the client of the description above.
    static let caller = """
        import ClientRuntime
        import PetsAPI

        func call(_ pets: Pets, pet: Pet, toy: Toy, order: Order) async throws {
            let list: [Pet] = try await pets.list(limit: 1, order: .name)
            let body = NewPet(name: "Rex", age: 3)
            do throws(Failure<Problem>) {
                let made: Pet = try await pets.create(body)
                print(list, made)
            } catch {
                print(error)
            }
            try await pets.delete(id: "1")
            if let age = body.age { print(age) }
            if let toy = pet.toy { print(toy) }
            let id: String = pet.id
            let name: String = pet.name
            let age: Int? = pet.age
            let ball = Ball(radius: 1)
            let bone = Bone(length: 2)
            let problem = Problem(message: "no")
            print(id, name, age ?? 0, ball.radius, bone.length, problem.message, Pet(id: "1", name: "Rex", age: 1, toy: .ball(ball)))
            switch toy {
            case .ball(let ball): print(ball.radius)
            case .bone(let bone): print(bone.length)
            default: print("other")
            }
            switch order {
            case .name, .age: print("known")
            default: print("other")
            }
            print(order == .age)
        }
        """

    private static let pet = "$.components.schemas.Pet"

    static let all = [
        Change("nothing", #"[{"target": "$.info", "update": {"version": "2"}}]"#, []),
        Change(
            "an operation is removed",
            #"[{"target": "$.paths['/pets/{id}'].delete", "remove": true}]"#,
            [
                "source-breaking: client.pets.delete(id:) was removed",
                "behaviour-breaking: client.pets.delete(id:) is no longer described: apps that call it may fail",
            ]
        ),
        Change(
            "an operation is added",
            #"""
            [{"target": "$.paths['/pets/{id}']", "update": {"get": {"operationId": "getPet", "tags": ["pets"],
            "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
            "responses": {"200": {"description": "A pet.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}}}}}]
            """#,
            ["addition: client.pets.get(id:) was added"]
        ),
        Change(
            "an operation has another name",
            #"[{"target": "$.paths['/pets'].get", "update": {"x-swift-name": "all"}}]"#,
            ["source-breaking: client.pets.all(limit:order:) was renamed from `client.pets.list`"]
        ),
        Change(
            "an optional parameter is added",
            #"""
            [{"target": "$.paths['/pets'].get", "update": {"parameters": [{"name": "kind", "in": "query", "schema": {"type": "string"}}]}}]
            """#,
            ["addition: client.pets.list(limit:order:kind:) takes `kind: String`"]
        ),
        Change(
            "a required parameter is added",
            #"""
            [{"target": "$.paths['/pets'].get", "update": {"parameters": [
            {"name": "kind", "in": "query", "required": true, "schema": {"type": "string"}}]}}]
            """#,
            [
                "source-breaking: client.pets.list(kind:limit:order:) requires `kind: String`",
                "behaviour-breaking: client.pets.list(kind:limit:order:) requires `kind: String`",
            ]
        ),
        Change(
            "a parameter becomes required",
            #"[{"target": "$.paths['/pets'].get.parameters[1]", "update": {"required": true}}]"#,
            [
                "source-breaking: client.pets.list(order:limit:) requires `order: Order`",
                "behaviour-breaking: client.pets.list(order:limit:) requires `order: Order`",
            ]
        ),
        Change(
            "a parameter is removed",
            #"[{"target": "$.paths['/pets'].get.parameters[0]", "remove": true}]"#,
            ["source-breaking: client.pets.list(order:) no longer takes `limit: Int`"]
        ),
        Change(
            "a parameter has another type",
            #"[{"target": "$.paths['/pets'].get.parameters[0].schema", "update": {"type": "string"}}]"#,
            ["source-breaking: client.pets.list(limit:order:) takes `limit: String` instead of `Int`"]
        ),
        Change(
            "a response has another type",
            #"""
            [{"target": "$.paths['/pets'].post.responses['201'].content['application/json'].schema", 
            "update": {"$ref": "#/components/schemas/NewPet"}}]
            """#,
            ["source-breaking: client.pets.create(_:) returns `NewPet` instead of `Pet`"]
        ),
        Change(
            "an error has no type any more",
            #"[{"target": "$.paths['/pets'].post.responses['400'].content", "remove": true}]"#,
            ["source-breaking: client.pets.create(_:) throws `Failure<Never>` instead of `Failure<Problem>`"]
        ),
        Change(
            "an optional property is added",
            #"[{"target": "$.components.schemas.Pet.properties", "update": {"colour": {"type": "string"}}}]"#,
            ["addition: Pet.colour was added as `String?`"]
        ),
        Change(
            "a required property is added to what requests send",
            #"""
            [{"target": "$.components.schemas.NewPet", "update": {"required": ["kind"], "properties": {"kind": {"type": "string"}}}}]
            """#,
            [
                "source-breaking: NewPet.kind is required by the initializer",
                "behaviour-breaking: NewPet.kind is required in requests, and existing apps don't send it",
                "addition: NewPet.kind was added as `String`",
            ]
        ),
        Change(
            "a property is removed",
            #"[{"target": "$.components.schemas.Pet.properties.age", "remove": true}]"#,
            ["source-breaking: Pet.age was removed"]
        ),
        Change(
            "a required property becomes optional",
            #"[{"target": "$.components.schemas.Pet.required[?@ == 'name']", "remove": true}]"#,
            [
                "source-breaking: Pet.name is `String?` instead of `String`",
                "behaviour-breaking: Pet.name may be absent from responses, and existing apps require it",
            ]
        ),
        Change(
            "an optional property of requests becomes required",
            #"[{"target": "$.components.schemas.NewPet", "update": {"required": ["age"]}}]"#,
            [
                "source-breaking: NewPet.age is `Int` instead of `Int?`",
                "behaviour-breaking: NewPet.age is required in requests, and existing apps may omit it",
            ]
        ),
        Change(
            "a property has another type",
            #"[{"target": "$.components.schemas.Pet.properties.age", "update": {"type": "string"}}]"#,
            [
                "source-breaking: Pet.age is `String?` instead of `Int?`",
                "behaviour-breaking: Pet.age has another type in JSON, which existing apps don't read or write",
            ]
        ),
        Change(
            "a property has another name in Swift",
            #"[{"target": "$.components.schemas.Pet.properties.age", "update": {"x-swift-name": "years"}}]"#,
            ["source-breaking: Pet.years was renamed from `age`"]
        ),
        Change(
            "a property is deprecated",
            #"[{"target": "$.components.schemas.Pet.properties.age", "update": {"deprecated": true}}]"#,
            ["deprecation: Pet.age is deprecated"]
        ),
        Change(
            "a value is added to an enumeration",
            #"[{"target": "$.components.schemas.Order", "update": {"enum": ["size"]}}]"#,
            ["exhaustive-switch: Order has the new case `.size`"]
        ),
        Change(
            "a value is removed from an enumeration",
            #"[{"target": "$.components.schemas.Order.enum[?@ == 'age']", "remove": true}]"#,
            ["source-breaking: Order no longer has the case `.age`"]
        ),
        Change(
            "a member is added to a union",
            #"""
            [{"target": "$.components.schemas.Toy", "update": {"oneOf": [{"$ref": "#/components/schemas/Rope"}]}},
             {"target": "$.components.schemas", "update": {"Rope": {"type": "object", "required": ["knots"], "properties": {"knots": {"type": "integer"}}}}}]
            """#,
            [
                "exhaustive-switch: Toy has the new case `.rope`",
                "addition: Rope was added",
            ]
        ),
        Change(
            "a schema has another name",
            #"[{"target": "$.components.schemas.Pet", "update": {"x-swift-name": "Animal"}}]"#,
            ["source-breaking: Animal was renamed from `Pet`"]
        ),
        Change(
            "an operation is deprecated",
            #"[{"target": "$.paths['/pets/{id}'].delete", "update": {"deprecated": true}}]"#,
            ["deprecation: client.pets.delete(id:) is deprecated"]
        ),
    ]
}
