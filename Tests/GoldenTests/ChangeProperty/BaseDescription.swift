/// The description that the property test changes: small, with a bit of everything.
enum BaseDescription {
    static let text = #"""
        {
          "openapi": "3.1.0", "info": {"title": "Pets", "version": "1"},
          "servers": [
            {"url": "https://{region}.example.com/{base}", "description": "Production", "variables": {
              "region": {"default": "eu", "enum": ["eu", "us"]}, "base": {"default": "v1"}}},
            {"url": "https://test.example.com", "description": "Test"}],
          "security": [{"key": []}],
          "tags": [{"name": "pets"}, {"name": "toys"}],
          "paths": {
            "/pets": {
              "get": {
                "operationId": "listPets", "tags": ["pets"],
                "parameters": [
                  {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 100}},
                  {"name": "offset", "in": "query", "schema": {"type": "integer"}},
                  {"name": "order", "in": "query", "schema": {"$ref": "#/components/schemas/Order"}},
                  {"name": "X-Trace", "in": "header", "schema": {"type": "string"}}],
                "x-pagination": {"offset": "$request.query.offset"},
                "responses": {
                  "200": {"description": "Pets.", "headers": {"Age": {"schema": {"type": "integer"}}, "ETag": {"schema": {"type": "string"}}},
                    "content": {"application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}}}},
                  "400": {"description": "No.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}}
              },
              "post": {
                "operationId": "createPet", "tags": ["pets"],
                "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/NewPet"}}}},
                "responses": {
                  "201": {"description": "Made.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}},
                  "202": {"description": "Later.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Ticket"}}}},
                  "400": {"description": "No.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Problem"}}}},
                  "409": {"description": "There is one.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}}
              }
            },
            "/pets/{id}": {
              "get": {
                "operationId": "getPet", "tags": ["pets", "admin"],
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
                "responses": {
                  "200": {"description": "A pet.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}},
                  "404": {"description": "Unknown."}}
              },
              "delete": {
                "operationId": "deletePet", "tags": ["pets"],
                "parameters": [
                  {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}},
                  {"name": "force", "in": "query", "schema": {"type": "boolean"}}],
                "responses": {"204": {"description": "Gone."}}
              }
            },
            "/pets/{id}/photo": {
              "put": {
                "operationId": "setPhoto", "tags": ["pets"],
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
                "requestBody": {"content": {"multipart/form-data": {"schema": {"type": "object", "required": ["file"], "properties": {
                  "file": {"type": "string", "format": "binary"}, "title": {"type": "string"}}}}}},
                "responses": {"204": {"description": "Set."}}
              }
            },
            "/toys/{id}": {
              "get": {
                "operationId": "getToy", "tags": ["toys"],
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}}],
                "responses": {
                  "200": {"description": "A toy.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Toy"}}}},
                  "204": {"description": "None."}}
              },
              "patch": {
                "operationId": "changeToy", "tags": ["toys"],
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}}],
                "requestBody": {"content": {
                  "application/json": {"schema": {"$ref": "#/components/schemas/Change"}},
                  "application/x-www-form-urlencoded": {"schema": {"$ref": "#/components/schemas/Change"}}}},
                "responses": {"204": {"description": "Changed."}}
              }
            },
            "/status": {"get": {"operationId": "status", "responses": {
              "200": {"description": "OK.", "content": {"text/plain": {"schema": {"type": "string"}}}}}}}
          },
          "webhooks": {"petAdded": {"post": {"operationId": "onPetAdded", "requestBody": {"content": {"application/json": {"schema": {
            "$ref": "#/components/schemas/Pet"}}}}, "responses": {"204": {"description": "Received."}}}}},
          "components": {
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}, "login": {"type": "http", "scheme": "basic"}},
            "schemas": {
              "Order": {"type": "string", "enum": ["name", "age"]},
              "Level": {"type": "integer", "enum": [1, 2]},
              "Tags": {"type": "array", "items": {"type": "string"}},
              "Pet": {"type": "object", "required": ["id", "name"], "properties": {
                "id": {"type": "string"}, "name": {"type": "string"}, "age": {"type": "integer"}, "born": {"type": "string", "format": "date"},
                "toy": {"$ref": "#/components/schemas/Toy"}, "tags": {"$ref": "#/components/schemas/Tags"},
                "level": {"$ref": "#/components/schemas/Level"}, "weight": {"type": ["number", "null"]},
                "home": {"type": "object", "required": ["street"], "properties": {
                  "street": {"type": "string"}, "kind": {"type": "string", "enum": ["house", "farm"]}}}}},
              "NewPet": {"type": "object", "required": ["name"], "properties": {
                "name": {"type": "string", "maxLength": 50}, "age": {"type": "integer"}, "note": {"type": ["string", "null"]}}},
              "Ticket": {"type": "object", "required": ["number"], "properties": {"number": {"type": "integer"}},
                "additionalProperties": {"type": "string"}},
              "Toy": {"oneOf": [{"$ref": "#/components/schemas/Ball"}, {"$ref": "#/components/schemas/Bone"}],
                "discriminator": {"propertyName": "type", "mapping": {
                  "ball": "#/components/schemas/Ball", "bone": "#/components/schemas/Bone"}}},
              "Ball": {"type": "object", "required": ["type", "radius"], "properties": {"type": {"type": "string"}, "radius": {"type": "number"}}},
              "Bone": {"type": "object", "required": ["type", "length"], "properties": {"type": {"type": "string"}, "length": {"type": "number"}}},
              "Change": {"type": "object", "properties": {"size": {"type": "integer"}, "label": {"type": "string"}}},
              "Problem": {"type": "object", "required": ["message"], "properties": {"message": {"type": "string"}}}
            }
          }
        }
        """#
}
