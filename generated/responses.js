// Written by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
"use strict";
export const reply1 = validate20;
const schema31 = {"$id":"reply1","allOf":[{"$ref":"api#/components/schemas/ApiMetadata"}]};
const schema33 = {"type":"object","additionalProperties":false,"required":["name","version","docs"],"properties":{"name":{"type":"string","description":"The name of the API."},"version":{"type":"string","description":"The version of the contract."},"docs":{"type":"string","description":"Path of the documentation pages."}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="reply1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"api#/components/schemas/ApiMetadata/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"api#/components/schemas/ApiMetadata/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.docs === undefined){
const err2 = {instancePath,schemaPath:"api#/components/schemas/ApiMetadata/required",keyword:"required",params:{missingProperty: "docs"},message:"must have required property '"+"docs"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "version")) || (key0 === "docs"))){
const err3 = {instancePath,schemaPath:"api#/components/schemas/ApiMetadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"api#/components/schemas/ApiMetadata/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err5 = {instancePath:instancePath+"/version",schemaPath:"api#/components/schemas/ApiMetadata/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.docs !== undefined){
if(typeof data.docs !== "string"){
const err6 = {instancePath:instancePath+"/docs",schemaPath:"api#/components/schemas/ApiMetadata/properties/docs/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"api#/components/schemas/ApiMetadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const reply2 = validate22;
const schema34 = {"$id":"reply2","allOf":[{"$ref":"api#/components/schemas/Problem"}]};
const schema35 = {"type":"object","description":"An error (RFC 9457).","additionalProperties":false,"required":["type","title","status","detail","code","request_id"],"properties":{"type":{"type":"string","description":"Always `about:blank`; `code` tells errors apart."},"title":{"type":"string","description":"The name of the HTTP status."},"status":{"type":"integer","minimum":400,"maximum":599},"detail":{"type":"string","minLength":1,"description":"A sentence that says what is wrong and what to do."},"code":{"type":"string","pattern":"^[a-z_]+$","description":"Stable name of the error."},"request_id":{"type":"string","description":"The same as the `X-Request-Id` header."},"errors":{"type":"array","description":"Every fault of an invalid request.","items":{"$ref":"api#/components/schemas/Fault"}}}};
const schema36 = {"type":"object","additionalProperties":false,"required":["in","pointer","detail","code"],"properties":{"in":{"type":"string","enum":["query","path","header","body"]},"pointer":{"type":"string","description":"The parameter's name, or a JSON pointer into the body (empty for the body as a whole)."},"detail":{"type":"string","minLength":1},"code":{"type":"string","pattern":"^[a-z_]+$"}}};
const func1 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^[a-z_]+$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.detail === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "detail"},message:"must have required property '"+"detail"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.code === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.request_id === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"},message:"must have required property '"+"request_id"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "title")) || (key0 === "status")) || (key0 === "detail")) || (key0 === "code")) || (key0 === "request_id")) || (key0 === "errors"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 400 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.detail !== undefined){
let data3 = data.detail;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err12 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.code !== undefined){
let data4 = data.code;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err14 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z_]+$"},message:"must match pattern \""+"^[a-z_]+$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.request_id !== undefined){
if(typeof data.request_id !== "string"){
const err16 = {instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.errors !== undefined){
let data6 = data.errors;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.in === undefined){
const err17 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"api#/components/schemas/Fault/required",keyword:"required",params:{missingProperty: "in"},message:"must have required property '"+"in"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.pointer === undefined){
const err18 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"api#/components/schemas/Fault/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7.detail === undefined){
const err19 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"api#/components/schemas/Fault/required",keyword:"required",params:{missingProperty: "detail"},message:"must have required property '"+"detail"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data7.code === undefined){
const err20 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"api#/components/schemas/Fault/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 in data7){
if(!((((key1 === "in") || (key1 === "pointer")) || (key1 === "detail")) || (key1 === "code"))){
const err21 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"api#/components/schemas/Fault/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.in !== undefined){
let data8 = data7.in;
if(typeof data8 !== "string"){
const err22 = {instancePath:instancePath+"/errors/" + i0+"/in",schemaPath:"api#/components/schemas/Fault/properties/in/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((((data8 === "query") || (data8 === "path")) || (data8 === "header")) || (data8 === "body"))){
const err23 = {instancePath:instancePath+"/errors/" + i0+"/in",schemaPath:"api#/components/schemas/Fault/properties/in/enum",keyword:"enum",params:{allowedValues: schema36.properties.in.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.pointer !== undefined){
if(typeof data7.pointer !== "string"){
const err24 = {instancePath:instancePath+"/errors/" + i0+"/pointer",schemaPath:"api#/components/schemas/Fault/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data7.detail !== undefined){
let data10 = data7.detail;
if(typeof data10 === "string"){
if(func1(data10) < 1){
const err25 = {instancePath:instancePath+"/errors/" + i0+"/detail",schemaPath:"api#/components/schemas/Fault/properties/detail/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/errors/" + i0+"/detail",schemaPath:"api#/components/schemas/Fault/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data7.code !== undefined){
let data11 = data7.code;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err27 = {instancePath:instancePath+"/errors/" + i0+"/code",schemaPath:"api#/components/schemas/Fault/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z_]+$"},message:"must match pattern \""+"^[a-z_]+$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/errors/" + i0+"/code",schemaPath:"api#/components/schemas/Fault/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"api#/components/schemas/Fault/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="reply2" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const reply3 = validate25;
const schema37 = {"$id":"reply3","allOf":[{"$ref":"api#/components/schemas/Health"}]};
const schema38 = {"type":"object","additionalProperties":false,"required":["status","environment"],"properties":{"status":{"type":"string","enum":["healthy"]},"environment":{"type":"string","enum":["development","test","staging","production"]}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="reply3" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"api#/components/schemas/Health/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.environment === undefined){
const err1 = {instancePath,schemaPath:"api#/components/schemas/Health/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "status") || (key0 === "environment"))){
const err2 = {instancePath,schemaPath:"api#/components/schemas/Health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/status",schemaPath:"api#/components/schemas/Health/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data0 === "healthy")){
const err4 = {instancePath:instancePath+"/status",schemaPath:"api#/components/schemas/Health/properties/status/enum",keyword:"enum",params:{allowedValues: schema38.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.environment !== undefined){
let data1 = data.environment;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/environment",schemaPath:"api#/components/schemas/Health/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((data1 === "development") || (data1 === "test")) || (data1 === "staging")) || (data1 === "production"))){
const err6 = {instancePath:instancePath+"/environment",schemaPath:"api#/components/schemas/Health/properties/environment/enum",keyword:"enum",params:{allowedValues: schema38.properties.environment.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"api#/components/schemas/Health/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const reply4 = validate26;
const schema39 = {"$id":"reply4","allOf":[{"$ref":"api#/components/schemas/TokenResponse"}]};
const schema40 = {"type":"object","description":"A signed-in session.","additionalProperties":false,"required":["access_token","refresh_token","token_type","expires_in","user"],"properties":{"access_token":{"type":"string","description":"Sent as `Authorization: Bearer <access_token>`."},"refresh_token":{"type":"string","description":"Exchanged once for a new pair."},"token_type":{"type":"string","enum":["bearer"]},"expires_in":{"type":"integer","minimum":1,"description":"Seconds until the access token expires."},"user":{"$ref":"api#/components/schemas/AccountReference"}}};
const schema41 = {"type":"object","additionalProperties":false,"required":["id","email"],"properties":{"id":{"type":"string","format":"uuid"},"email":{"type":"string","description":"In lower case."}}};
const formats0 = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.access_token === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "access_token"},message:"must have required property '"+"access_token"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.refresh_token === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "refresh_token"},message:"must have required property '"+"refresh_token"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.token_type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "token_type"},message:"must have required property '"+"token_type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.expires_in === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires_in"},message:"must have required property '"+"expires_in"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.user === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "access_token") || (key0 === "refresh_token")) || (key0 === "token_type")) || (key0 === "expires_in")) || (key0 === "user"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.access_token !== undefined){
if(typeof data.access_token !== "string"){
const err6 = {instancePath:instancePath+"/access_token",schemaPath:"#/properties/access_token/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.refresh_token !== undefined){
if(typeof data.refresh_token !== "string"){
const err7 = {instancePath:instancePath+"/refresh_token",schemaPath:"#/properties/refresh_token/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.token_type !== undefined){
let data2 = data.token_type;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/token_type",schemaPath:"#/properties/token_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(data2 === "bearer")){
const err9 = {instancePath:instancePath+"/token_type",schemaPath:"#/properties/token_type/enum",keyword:"enum",params:{allowedValues: schema40.properties.token_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.expires_in !== undefined){
let data3 = data.expires_in;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/expires_in",schemaPath:"#/properties/expires_in/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/expires_in",schemaPath:"#/properties/expires_in/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.user !== undefined){
let data4 = data.user;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.id === undefined){
const err12 = {instancePath:instancePath+"/user",schemaPath:"api#/components/schemas/AccountReference/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.email === undefined){
const err13 = {instancePath:instancePath+"/user",schemaPath:"api#/components/schemas/AccountReference/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "id") || (key1 === "email"))){
const err14 = {instancePath:instancePath+"/user",schemaPath:"api#/components/schemas/AccountReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.id !== undefined){
let data5 = data4.id;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
const err15 = {instancePath:instancePath+"/user/id",schemaPath:"api#/components/schemas/AccountReference/properties/id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/user/id",schemaPath:"api#/components/schemas/AccountReference/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.email !== undefined){
if(typeof data4.email !== "string"){
const err17 = {instancePath:instancePath+"/user/email",schemaPath:"api#/components/schemas/AccountReference/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/user",schemaPath:"api#/components/schemas/AccountReference/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="reply4" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate27(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const reply5 = validate29;
const schema42 = {"$id":"reply5","allOf":[{"$ref":"api#/components/schemas/SessionResponse"}]};
const schema43 = {"type":"object","additionalProperties":false,"required":["user","last_sign_in_at"],"properties":{"user":{"$ref":"api#/components/schemas/AccountReference"},"last_sign_in_at":{"type":["string","null"],"format":"date-time","description":"When this account last registered or logged in, on any device."}}};
const formats4 = require("ajv-formats/dist/formats").fullFormats["date-time"];

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.last_sign_in_at === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "last_sign_in_at"},message:"must have required property '"+"last_sign_in_at"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "user") || (key0 === "last_sign_in_at"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
const err3 = {instancePath:instancePath+"/user",schemaPath:"api#/components/schemas/AccountReference/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.email === undefined){
const err4 = {instancePath:instancePath+"/user",schemaPath:"api#/components/schemas/AccountReference/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data0){
if(!((key1 === "id") || (key1 === "email"))){
const err5 = {instancePath:instancePath+"/user",schemaPath:"api#/components/schemas/AccountReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
const err6 = {instancePath:instancePath+"/user/id",schemaPath:"api#/components/schemas/AccountReference/properties/id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/user/id",schemaPath:"api#/components/schemas/AccountReference/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.email !== undefined){
if(typeof data0.email !== "string"){
const err8 = {instancePath:instancePath+"/user/email",schemaPath:"api#/components/schemas/AccountReference/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/user",schemaPath:"api#/components/schemas/AccountReference/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.last_sign_in_at !== undefined){
let data3 = data.last_sign_in_at;
if((typeof data3 !== "string") && (data3 !== null)){
const err10 = {instancePath:instancePath+"/last_sign_in_at",schemaPath:"#/properties/last_sign_in_at/type",keyword:"type",params:{type: schema43.properties.last_sign_in_at.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data3 === "string"){
if(!(formats4.validate(data3))){
const err11 = {instancePath:instancePath+"/last_sign_in_at",schemaPath:"#/properties/last_sign_in_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="reply5" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const reply6 = validate32;
const schema45 = {"$id":"reply6","allOf":[{"$ref":"api#/components/schemas/UserProfile"}]};
const schema46 = {"type":"object","description":"An account as its owner sees it.","additionalProperties":false,"required":["id","name","email","role","avatar_url","is_active","job_title","bio","timezone","notifications","created_at","updated_at"],"properties":{"id":{"type":"string","format":"uuid"},"name":{"type":"string"},"email":{"type":"string","description":"In lower case."},"role":{"$ref":"api#/components/schemas/Role"},"avatar_url":{"type":["string","null"]},"is_active":{"type":"boolean","description":"A disabled account is refused everywhere."},"job_title":{"type":["string","null"]},"bio":{"type":["string","null"]},"timezone":{"type":"string","description":"Name in the IANA time zone database."},"notifications":{"$ref":"api#/components/schemas/Notifications"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"}}};
const schema47 = {"type":"string","enum":["Member","Admin"]};
const schema48 = {"type":"object","additionalProperties":false,"required":["weeklyReports","newLeadAlerts"],"properties":{"weeklyReports":{"type":"boolean"},"newLeadAlerts":{"type":"boolean"}}};
const func3 = Object.prototype.hasOwnProperty;

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.email === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.role === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.avatar_url === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "avatar_url"},message:"must have required property '"+"avatar_url"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.is_active === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is_active"},message:"must have required property '"+"is_active"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.job_title === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "job_title"},message:"must have required property '"+"job_title"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.bio === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bio"},message:"must have required property '"+"bio"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.timezone === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timezone"},message:"must have required property '"+"timezone"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.notifications === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notifications"},message:"must have required property '"+"notifications"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.created_at === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.updated_at === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"},message:"must have required property '"+"updated_at"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func3.call(schema46.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
const err13 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err15 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
const err16 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.role !== undefined){
let data3 = data.role;
if(typeof data3 !== "string"){
const err17 = {instancePath:instancePath+"/role",schemaPath:"api#/components/schemas/Role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((data3 === "Member") || (data3 === "Admin"))){
const err18 = {instancePath:instancePath+"/role",schemaPath:"api#/components/schemas/Role/enum",keyword:"enum",params:{allowedValues: schema47.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.avatar_url !== undefined){
let data4 = data.avatar_url;
if((typeof data4 !== "string") && (data4 !== null)){
const err19 = {instancePath:instancePath+"/avatar_url",schemaPath:"#/properties/avatar_url/type",keyword:"type",params:{type: schema46.properties.avatar_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.is_active !== undefined){
if(typeof data.is_active !== "boolean"){
const err20 = {instancePath:instancePath+"/is_active",schemaPath:"#/properties/is_active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.job_title !== undefined){
let data6 = data.job_title;
if((typeof data6 !== "string") && (data6 !== null)){
const err21 = {instancePath:instancePath+"/job_title",schemaPath:"#/properties/job_title/type",keyword:"type",params:{type: schema46.properties.job_title.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.bio !== undefined){
let data7 = data.bio;
if((typeof data7 !== "string") && (data7 !== null)){
const err22 = {instancePath:instancePath+"/bio",schemaPath:"#/properties/bio/type",keyword:"type",params:{type: schema46.properties.bio.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.timezone !== undefined){
if(typeof data.timezone !== "string"){
const err23 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.notifications !== undefined){
let data9 = data.notifications;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.weeklyReports === undefined){
const err24 = {instancePath:instancePath+"/notifications",schemaPath:"api#/components/schemas/Notifications/required",keyword:"required",params:{missingProperty: "weeklyReports"},message:"must have required property '"+"weeklyReports"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data9.newLeadAlerts === undefined){
const err25 = {instancePath:instancePath+"/notifications",schemaPath:"api#/components/schemas/Notifications/required",keyword:"required",params:{missingProperty: "newLeadAlerts"},message:"must have required property '"+"newLeadAlerts"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key1 in data9){
if(!((key1 === "weeklyReports") || (key1 === "newLeadAlerts"))){
const err26 = {instancePath:instancePath+"/notifications",schemaPath:"api#/components/schemas/Notifications/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data9.weeklyReports !== undefined){
if(typeof data9.weeklyReports !== "boolean"){
const err27 = {instancePath:instancePath+"/notifications/weeklyReports",schemaPath:"api#/components/schemas/Notifications/properties/weeklyReports/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.newLeadAlerts !== undefined){
if(typeof data9.newLeadAlerts !== "boolean"){
const err28 = {instancePath:instancePath+"/notifications/newLeadAlerts",schemaPath:"api#/components/schemas/Notifications/properties/newLeadAlerts/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/notifications",schemaPath:"api#/components/schemas/Notifications/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.created_at !== undefined){
let data12 = data.created_at;
if(typeof data12 === "string"){
if(!(formats4.validate(data12))){
const err30 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data13 = data.updated_at;
if(typeof data13 === "string"){
if(!(formats4.validate(data13))){
const err32 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="reply6" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate33(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const reply7 = validate35;
const schema49 = {"$id":"reply7","allOf":[{"$ref":"api#/components/schemas/ContactPage"}]};
const schema50 = {"type":"object","additionalProperties":false,"required":["next","previous","results"],"properties":{"next":{"$ref":"api#/components/schemas/PageLink"},"previous":{"$ref":"api#/components/schemas/PageLink"},"results":{"type":"array","items":{"anyOf":[{"$ref":"api#/components/schemas/ContactListItem"},{"$ref":"api#/components/schemas/ContactSimpleItem"}]}}}};
const schema51 = {"type":["string","null"],"description":"The absolute URL of the neighbouring page, with every parameter of this one; null when there is none."};
const schema53 = {"type":"object","description":"A contact with the essentials of its company.","additionalProperties":false,"required":["uuid","first_name","last_name","title","company","company_id","company_name_for_emails","email","email_status","seniority","departments","work_direct_phone","home_phone","mobile_phone","corporate_phone","other_phone","stage","employees","industries","keywords","technologies","person_linkedin_url","website","company_linkedin_url","facebook_url","twitter_url","city","state","country","company_address","company_city","company_state","company_country","company_phone","annual_revenue","total_funding","latest_funding","latest_funding_amount","last_raised_at","created_at","updated_at"],"properties":{"uuid":{"type":"string","format":"uuid"},"first_name":{"type":["string","null"]},"last_name":{"type":["string","null"]},"title":{"type":["string","null"]},"company":{"type":["string","null"],"description":"The company's name."},"company_id":{"type":["string","null"],"format":"uuid"},"company_name_for_emails":{"type":["string","null"]},"email":{"type":["string","null"]},"email_status":{"type":["string","null"]},"seniority":{"type":["string","null"]},"departments":{"type":"array","items":{"type":"string"}},"work_direct_phone":{"type":["string","null"]},"home_phone":{"type":["string","null"]},"mobile_phone":{"type":["string","null"]},"corporate_phone":{"type":["string","null"],"description":"The company's phone number."},"other_phone":{"type":["string","null"]},"stage":{"type":["string","null"]},"employees":{"type":["integer","null"],"minimum":0,"description":"The company's number of employees."},"industries":{"type":"array","description":"Of the company.","items":{"type":"string"}},"keywords":{"type":"array","description":"Of the company.","items":{"type":"string"}},"technologies":{"type":"array","description":"Of the company.","items":{"type":"string"}},"person_linkedin_url":{"type":["string","null"]},"website":{"type":["string","null"],"description":"The contact's own, else the company's."},"company_linkedin_url":{"type":["string","null"]},"facebook_url":{"type":["string","null"],"description":"The contact's own, else the company's."},"twitter_url":{"type":["string","null"],"description":"The contact's own, else the company's."},"city":{"type":["string","null"]},"state":{"type":["string","null"]},"country":{"type":["string","null"]},"company_address":{"type":["string","null"],"description":"Street and number or the whole address."},"company_city":{"type":["string","null"]},"company_state":{"type":["string","null"]},"company_country":{"type":["string","null"]},"company_phone":{"type":["string","null"],"description":"The same as `corporate_phone`."},"annual_revenue":{"type":["integer","null"],"minimum":0,"description":"Of the company, in USD."},"total_funding":{"type":["integer","null"],"minimum":0,"description":"Of the company, in USD."},"latest_funding":{"type":["string","null"],"description":"The company's latest funding round."},"latest_funding_amount":{"type":["integer","null"],"minimum":0,"description":"In USD."},"last_raised_at":{"type":["string","null"],"description":"When the company last raised money, as its source wrote it."},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"}}};
const schema54 = {"type":"object","description":"A contact in brief (`view=simple`).","additionalProperties":false,"required":["uuid","first_name","last_name","title","location","company_name","person_linkedin_url","company_domain"],"properties":{"uuid":{"type":"string","format":"uuid"},"first_name":{"type":["string","null"]},"last_name":{"type":["string","null"]},"title":{"type":["string","null"]},"location":{"type":["object","null"],"description":"Null when neither city, state nor country is known.","additionalProperties":false,"required":["city","state","country"],"properties":{"city":{"type":["string","null"]},"state":{"type":["string","null"]},"country":{"type":["string","null"]}}},"company_name":{"type":["string","null"]},"person_linkedin_url":{"type":["string","null"]},"company_domain":{"type":["string","null"],"description":"The domain of the company's website."}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.next === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "next"},message:"must have required property '"+"next"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.previous === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "previous"},message:"must have required property '"+"previous"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.results === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "results"},message:"must have required property '"+"results"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "next") || (key0 === "previous")) || (key0 === "results"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.next !== undefined){
let data0 = data.next;
if((typeof data0 !== "string") && (data0 !== null)){
const err4 = {instancePath:instancePath+"/next",schemaPath:"api#/components/schemas/PageLink/type",keyword:"type",params:{type: schema51.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.previous !== undefined){
let data1 = data.previous;
if((typeof data1 !== "string") && (data1 !== null)){
const err5 = {instancePath:instancePath+"/previous",schemaPath:"api#/components/schemas/PageLink/type",keyword:"type",params:{type: schema51.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.results !== undefined){
let data2 = data.results;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs11 = errors;
let valid5 = false;
const _errs12 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.uuid === undefined){
const err6 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "uuid"},message:"must have required property '"+"uuid"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.first_name === undefined){
const err7 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "first_name"},message:"must have required property '"+"first_name"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.last_name === undefined){
const err8 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "last_name"},message:"must have required property '"+"last_name"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.title === undefined){
const err9 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.company === undefined){
const err10 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "company"},message:"must have required property '"+"company"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.company_id === undefined){
const err11 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "company_id"},message:"must have required property '"+"company_id"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.company_name_for_emails === undefined){
const err12 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "company_name_for_emails"},message:"must have required property '"+"company_name_for_emails"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.email === undefined){
const err13 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3.email_status === undefined){
const err14 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "email_status"},message:"must have required property '"+"email_status"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3.seniority === undefined){
const err15 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "seniority"},message:"must have required property '"+"seniority"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data3.departments === undefined){
const err16 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "departments"},message:"must have required property '"+"departments"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data3.work_direct_phone === undefined){
const err17 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "work_direct_phone"},message:"must have required property '"+"work_direct_phone"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data3.home_phone === undefined){
const err18 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "home_phone"},message:"must have required property '"+"home_phone"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data3.mobile_phone === undefined){
const err19 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "mobile_phone"},message:"must have required property '"+"mobile_phone"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data3.corporate_phone === undefined){
const err20 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "corporate_phone"},message:"must have required property '"+"corporate_phone"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data3.other_phone === undefined){
const err21 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "other_phone"},message:"must have required property '"+"other_phone"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data3.stage === undefined){
const err22 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data3.employees === undefined){
const err23 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "employees"},message:"must have required property '"+"employees"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data3.industries === undefined){
const err24 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "industries"},message:"must have required property '"+"industries"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data3.keywords === undefined){
const err25 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "keywords"},message:"must have required property '"+"keywords"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data3.technologies === undefined){
const err26 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "technologies"},message:"must have required property '"+"technologies"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data3.person_linkedin_url === undefined){
const err27 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "person_linkedin_url"},message:"must have required property '"+"person_linkedin_url"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data3.website === undefined){
const err28 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "website"},message:"must have required property '"+"website"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data3.company_linkedin_url === undefined){
const err29 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "company_linkedin_url"},message:"must have required property '"+"company_linkedin_url"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data3.facebook_url === undefined){
const err30 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "facebook_url"},message:"must have required property '"+"facebook_url"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data3.twitter_url === undefined){
const err31 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "twitter_url"},message:"must have required property '"+"twitter_url"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data3.city === undefined){
const err32 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data3.state === undefined){
const err33 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data3.country === undefined){
const err34 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data3.company_address === undefined){
const err35 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "company_address"},message:"must have required property '"+"company_address"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data3.company_city === undefined){
const err36 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "company_city"},message:"must have required property '"+"company_city"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data3.company_state === undefined){
const err37 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "company_state"},message:"must have required property '"+"company_state"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data3.company_country === undefined){
const err38 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "company_country"},message:"must have required property '"+"company_country"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data3.company_phone === undefined){
const err39 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "company_phone"},message:"must have required property '"+"company_phone"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data3.annual_revenue === undefined){
const err40 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "annual_revenue"},message:"must have required property '"+"annual_revenue"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data3.total_funding === undefined){
const err41 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "total_funding"},message:"must have required property '"+"total_funding"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data3.latest_funding === undefined){
const err42 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "latest_funding"},message:"must have required property '"+"latest_funding"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data3.latest_funding_amount === undefined){
const err43 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "latest_funding_amount"},message:"must have required property '"+"latest_funding_amount"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data3.last_raised_at === undefined){
const err44 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "last_raised_at"},message:"must have required property '"+"last_raised_at"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data3.created_at === undefined){
const err45 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data3.updated_at === undefined){
const err46 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "updated_at"},message:"must have required property '"+"updated_at"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key1 in data3){
if(!(func3.call(schema53.properties, key1))){
const err47 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data3.uuid !== undefined){
let data4 = data3.uuid;
if(typeof data4 === "string"){
if(!(formats0.test(data4))){
const err48 = {instancePath:instancePath+"/results/" + i0+"/uuid",schemaPath:"api#/components/schemas/ContactListItem/properties/uuid/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/results/" + i0+"/uuid",schemaPath:"api#/components/schemas/ContactListItem/properties/uuid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data3.first_name !== undefined){
let data5 = data3.first_name;
if((typeof data5 !== "string") && (data5 !== null)){
const err50 = {instancePath:instancePath+"/results/" + i0+"/first_name",schemaPath:"api#/components/schemas/ContactListItem/properties/first_name/type",keyword:"type",params:{type: schema53.properties.first_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data3.last_name !== undefined){
let data6 = data3.last_name;
if((typeof data6 !== "string") && (data6 !== null)){
const err51 = {instancePath:instancePath+"/results/" + i0+"/last_name",schemaPath:"api#/components/schemas/ContactListItem/properties/last_name/type",keyword:"type",params:{type: schema53.properties.last_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data3.title !== undefined){
let data7 = data3.title;
if((typeof data7 !== "string") && (data7 !== null)){
const err52 = {instancePath:instancePath+"/results/" + i0+"/title",schemaPath:"api#/components/schemas/ContactListItem/properties/title/type",keyword:"type",params:{type: schema53.properties.title.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data3.company !== undefined){
let data8 = data3.company;
if((typeof data8 !== "string") && (data8 !== null)){
const err53 = {instancePath:instancePath+"/results/" + i0+"/company",schemaPath:"api#/components/schemas/ContactListItem/properties/company/type",keyword:"type",params:{type: schema53.properties.company.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data3.company_id !== undefined){
let data9 = data3.company_id;
if((typeof data9 !== "string") && (data9 !== null)){
const err54 = {instancePath:instancePath+"/results/" + i0+"/company_id",schemaPath:"api#/components/schemas/ContactListItem/properties/company_id/type",keyword:"type",params:{type: schema53.properties.company_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(typeof data9 === "string"){
if(!(formats0.test(data9))){
const err55 = {instancePath:instancePath+"/results/" + i0+"/company_id",schemaPath:"api#/components/schemas/ContactListItem/properties/company_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data3.company_name_for_emails !== undefined){
let data10 = data3.company_name_for_emails;
if((typeof data10 !== "string") && (data10 !== null)){
const err56 = {instancePath:instancePath+"/results/" + i0+"/company_name_for_emails",schemaPath:"api#/components/schemas/ContactListItem/properties/company_name_for_emails/type",keyword:"type",params:{type: schema53.properties.company_name_for_emails.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data3.email !== undefined){
let data11 = data3.email;
if((typeof data11 !== "string") && (data11 !== null)){
const err57 = {instancePath:instancePath+"/results/" + i0+"/email",schemaPath:"api#/components/schemas/ContactListItem/properties/email/type",keyword:"type",params:{type: schema53.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data3.email_status !== undefined){
let data12 = data3.email_status;
if((typeof data12 !== "string") && (data12 !== null)){
const err58 = {instancePath:instancePath+"/results/" + i0+"/email_status",schemaPath:"api#/components/schemas/ContactListItem/properties/email_status/type",keyword:"type",params:{type: schema53.properties.email_status.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data3.seniority !== undefined){
let data13 = data3.seniority;
if((typeof data13 !== "string") && (data13 !== null)){
const err59 = {instancePath:instancePath+"/results/" + i0+"/seniority",schemaPath:"api#/components/schemas/ContactListItem/properties/seniority/type",keyword:"type",params:{type: schema53.properties.seniority.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data3.departments !== undefined){
let data14 = data3.departments;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(typeof data14[i1] !== "string"){
const err60 = {instancePath:instancePath+"/results/" + i0+"/departments/" + i1,schemaPath:"api#/components/schemas/ContactListItem/properties/departments/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/results/" + i0+"/departments",schemaPath:"api#/components/schemas/ContactListItem/properties/departments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data3.work_direct_phone !== undefined){
let data16 = data3.work_direct_phone;
if((typeof data16 !== "string") && (data16 !== null)){
const err62 = {instancePath:instancePath+"/results/" + i0+"/work_direct_phone",schemaPath:"api#/components/schemas/ContactListItem/properties/work_direct_phone/type",keyword:"type",params:{type: schema53.properties.work_direct_phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data3.home_phone !== undefined){
let data17 = data3.home_phone;
if((typeof data17 !== "string") && (data17 !== null)){
const err63 = {instancePath:instancePath+"/results/" + i0+"/home_phone",schemaPath:"api#/components/schemas/ContactListItem/properties/home_phone/type",keyword:"type",params:{type: schema53.properties.home_phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data3.mobile_phone !== undefined){
let data18 = data3.mobile_phone;
if((typeof data18 !== "string") && (data18 !== null)){
const err64 = {instancePath:instancePath+"/results/" + i0+"/mobile_phone",schemaPath:"api#/components/schemas/ContactListItem/properties/mobile_phone/type",keyword:"type",params:{type: schema53.properties.mobile_phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data3.corporate_phone !== undefined){
let data19 = data3.corporate_phone;
if((typeof data19 !== "string") && (data19 !== null)){
const err65 = {instancePath:instancePath+"/results/" + i0+"/corporate_phone",schemaPath:"api#/components/schemas/ContactListItem/properties/corporate_phone/type",keyword:"type",params:{type: schema53.properties.corporate_phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data3.other_phone !== undefined){
let data20 = data3.other_phone;
if((typeof data20 !== "string") && (data20 !== null)){
const err66 = {instancePath:instancePath+"/results/" + i0+"/other_phone",schemaPath:"api#/components/schemas/ContactListItem/properties/other_phone/type",keyword:"type",params:{type: schema53.properties.other_phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data3.stage !== undefined){
let data21 = data3.stage;
if((typeof data21 !== "string") && (data21 !== null)){
const err67 = {instancePath:instancePath+"/results/" + i0+"/stage",schemaPath:"api#/components/schemas/ContactListItem/properties/stage/type",keyword:"type",params:{type: schema53.properties.stage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data3.employees !== undefined){
let data22 = data3.employees;
if((!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) && (data22 !== null)){
const err68 = {instancePath:instancePath+"/results/" + i0+"/employees",schemaPath:"api#/components/schemas/ContactListItem/properties/employees/type",keyword:"type",params:{type: schema53.properties.employees.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err69 = {instancePath:instancePath+"/results/" + i0+"/employees",schemaPath:"api#/components/schemas/ContactListItem/properties/employees/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
if(data3.industries !== undefined){
let data23 = data3.industries;
if(Array.isArray(data23)){
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
if(typeof data23[i2] !== "string"){
const err70 = {instancePath:instancePath+"/results/" + i0+"/industries/" + i2,schemaPath:"api#/components/schemas/ContactListItem/properties/industries/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/results/" + i0+"/industries",schemaPath:"api#/components/schemas/ContactListItem/properties/industries/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data3.keywords !== undefined){
let data25 = data3.keywords;
if(Array.isArray(data25)){
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
if(typeof data25[i3] !== "string"){
const err72 = {instancePath:instancePath+"/results/" + i0+"/keywords/" + i3,schemaPath:"api#/components/schemas/ContactListItem/properties/keywords/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/results/" + i0+"/keywords",schemaPath:"api#/components/schemas/ContactListItem/properties/keywords/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data3.technologies !== undefined){
let data27 = data3.technologies;
if(Array.isArray(data27)){
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
if(typeof data27[i4] !== "string"){
const err74 = {instancePath:instancePath+"/results/" + i0+"/technologies/" + i4,schemaPath:"api#/components/schemas/ContactListItem/properties/technologies/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/results/" + i0+"/technologies",schemaPath:"api#/components/schemas/ContactListItem/properties/technologies/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data3.person_linkedin_url !== undefined){
let data29 = data3.person_linkedin_url;
if((typeof data29 !== "string") && (data29 !== null)){
const err76 = {instancePath:instancePath+"/results/" + i0+"/person_linkedin_url",schemaPath:"api#/components/schemas/ContactListItem/properties/person_linkedin_url/type",keyword:"type",params:{type: schema53.properties.person_linkedin_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data3.website !== undefined){
let data30 = data3.website;
if((typeof data30 !== "string") && (data30 !== null)){
const err77 = {instancePath:instancePath+"/results/" + i0+"/website",schemaPath:"api#/components/schemas/ContactListItem/properties/website/type",keyword:"type",params:{type: schema53.properties.website.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data3.company_linkedin_url !== undefined){
let data31 = data3.company_linkedin_url;
if((typeof data31 !== "string") && (data31 !== null)){
const err78 = {instancePath:instancePath+"/results/" + i0+"/company_linkedin_url",schemaPath:"api#/components/schemas/ContactListItem/properties/company_linkedin_url/type",keyword:"type",params:{type: schema53.properties.company_linkedin_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data3.facebook_url !== undefined){
let data32 = data3.facebook_url;
if((typeof data32 !== "string") && (data32 !== null)){
const err79 = {instancePath:instancePath+"/results/" + i0+"/facebook_url",schemaPath:"api#/components/schemas/ContactListItem/properties/facebook_url/type",keyword:"type",params:{type: schema53.properties.facebook_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data3.twitter_url !== undefined){
let data33 = data3.twitter_url;
if((typeof data33 !== "string") && (data33 !== null)){
const err80 = {instancePath:instancePath+"/results/" + i0+"/twitter_url",schemaPath:"api#/components/schemas/ContactListItem/properties/twitter_url/type",keyword:"type",params:{type: schema53.properties.twitter_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data3.city !== undefined){
let data34 = data3.city;
if((typeof data34 !== "string") && (data34 !== null)){
const err81 = {instancePath:instancePath+"/results/" + i0+"/city",schemaPath:"api#/components/schemas/ContactListItem/properties/city/type",keyword:"type",params:{type: schema53.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data3.state !== undefined){
let data35 = data3.state;
if((typeof data35 !== "string") && (data35 !== null)){
const err82 = {instancePath:instancePath+"/results/" + i0+"/state",schemaPath:"api#/components/schemas/ContactListItem/properties/state/type",keyword:"type",params:{type: schema53.properties.state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data3.country !== undefined){
let data36 = data3.country;
if((typeof data36 !== "string") && (data36 !== null)){
const err83 = {instancePath:instancePath+"/results/" + i0+"/country",schemaPath:"api#/components/schemas/ContactListItem/properties/country/type",keyword:"type",params:{type: schema53.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data3.company_address !== undefined){
let data37 = data3.company_address;
if((typeof data37 !== "string") && (data37 !== null)){
const err84 = {instancePath:instancePath+"/results/" + i0+"/company_address",schemaPath:"api#/components/schemas/ContactListItem/properties/company_address/type",keyword:"type",params:{type: schema53.properties.company_address.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data3.company_city !== undefined){
let data38 = data3.company_city;
if((typeof data38 !== "string") && (data38 !== null)){
const err85 = {instancePath:instancePath+"/results/" + i0+"/company_city",schemaPath:"api#/components/schemas/ContactListItem/properties/company_city/type",keyword:"type",params:{type: schema53.properties.company_city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data3.company_state !== undefined){
let data39 = data3.company_state;
if((typeof data39 !== "string") && (data39 !== null)){
const err86 = {instancePath:instancePath+"/results/" + i0+"/company_state",schemaPath:"api#/components/schemas/ContactListItem/properties/company_state/type",keyword:"type",params:{type: schema53.properties.company_state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data3.company_country !== undefined){
let data40 = data3.company_country;
if((typeof data40 !== "string") && (data40 !== null)){
const err87 = {instancePath:instancePath+"/results/" + i0+"/company_country",schemaPath:"api#/components/schemas/ContactListItem/properties/company_country/type",keyword:"type",params:{type: schema53.properties.company_country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data3.company_phone !== undefined){
let data41 = data3.company_phone;
if((typeof data41 !== "string") && (data41 !== null)){
const err88 = {instancePath:instancePath+"/results/" + i0+"/company_phone",schemaPath:"api#/components/schemas/ContactListItem/properties/company_phone/type",keyword:"type",params:{type: schema53.properties.company_phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data3.annual_revenue !== undefined){
let data42 = data3.annual_revenue;
if((!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))) && (data42 !== null)){
const err89 = {instancePath:instancePath+"/results/" + i0+"/annual_revenue",schemaPath:"api#/components/schemas/ContactListItem/properties/annual_revenue/type",keyword:"type",params:{type: schema53.properties.annual_revenue.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
const err90 = {instancePath:instancePath+"/results/" + i0+"/annual_revenue",schemaPath:"api#/components/schemas/ContactListItem/properties/annual_revenue/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
if(data3.total_funding !== undefined){
let data43 = data3.total_funding;
if((!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))) && (data43 !== null)){
const err91 = {instancePath:instancePath+"/results/" + i0+"/total_funding",schemaPath:"api#/components/schemas/ContactListItem/properties/total_funding/type",keyword:"type",params:{type: schema53.properties.total_funding.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
const err92 = {instancePath:instancePath+"/results/" + i0+"/total_funding",schemaPath:"api#/components/schemas/ContactListItem/properties/total_funding/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
if(data3.latest_funding !== undefined){
let data44 = data3.latest_funding;
if((typeof data44 !== "string") && (data44 !== null)){
const err93 = {instancePath:instancePath+"/results/" + i0+"/latest_funding",schemaPath:"api#/components/schemas/ContactListItem/properties/latest_funding/type",keyword:"type",params:{type: schema53.properties.latest_funding.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data3.latest_funding_amount !== undefined){
let data45 = data3.latest_funding_amount;
if((!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))) && (data45 !== null)){
const err94 = {instancePath:instancePath+"/results/" + i0+"/latest_funding_amount",schemaPath:"api#/components/schemas/ContactListItem/properties/latest_funding_amount/type",keyword:"type",params:{type: schema53.properties.latest_funding_amount.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
const err95 = {instancePath:instancePath+"/results/" + i0+"/latest_funding_amount",schemaPath:"api#/components/schemas/ContactListItem/properties/latest_funding_amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
if(data3.last_raised_at !== undefined){
let data46 = data3.last_raised_at;
if((typeof data46 !== "string") && (data46 !== null)){
const err96 = {instancePath:instancePath+"/results/" + i0+"/last_raised_at",schemaPath:"api#/components/schemas/ContactListItem/properties/last_raised_at/type",keyword:"type",params:{type: schema53.properties.last_raised_at.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data3.created_at !== undefined){
let data47 = data3.created_at;
if(typeof data47 === "string"){
if(!(formats4.validate(data47))){
const err97 = {instancePath:instancePath+"/results/" + i0+"/created_at",schemaPath:"api#/components/schemas/ContactListItem/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/results/" + i0+"/created_at",schemaPath:"api#/components/schemas/ContactListItem/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data3.updated_at !== undefined){
let data48 = data3.updated_at;
if(typeof data48 === "string"){
if(!(formats4.validate(data48))){
const err99 = {instancePath:instancePath+"/results/" + i0+"/updated_at",schemaPath:"api#/components/schemas/ContactListItem/properties/updated_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/results/" + i0+"/updated_at",schemaPath:"api#/components/schemas/ContactListItem/properties/updated_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid5 = valid5 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs106 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.uuid === undefined){
const err102 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactSimpleItem/required",keyword:"required",params:{missingProperty: "uuid"},message:"must have required property '"+"uuid"+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data3.first_name === undefined){
const err103 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactSimpleItem/required",keyword:"required",params:{missingProperty: "first_name"},message:"must have required property '"+"first_name"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data3.last_name === undefined){
const err104 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactSimpleItem/required",keyword:"required",params:{missingProperty: "last_name"},message:"must have required property '"+"last_name"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data3.title === undefined){
const err105 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactSimpleItem/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data3.location === undefined){
const err106 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactSimpleItem/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data3.company_name === undefined){
const err107 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactSimpleItem/required",keyword:"required",params:{missingProperty: "company_name"},message:"must have required property '"+"company_name"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data3.person_linkedin_url === undefined){
const err108 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactSimpleItem/required",keyword:"required",params:{missingProperty: "person_linkedin_url"},message:"must have required property '"+"person_linkedin_url"+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data3.company_domain === undefined){
const err109 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactSimpleItem/required",keyword:"required",params:{missingProperty: "company_domain"},message:"must have required property '"+"company_domain"+"'"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
for(const key2 in data3){
if(!((((((((key2 === "uuid") || (key2 === "first_name")) || (key2 === "last_name")) || (key2 === "title")) || (key2 === "location")) || (key2 === "company_name")) || (key2 === "person_linkedin_url")) || (key2 === "company_domain"))){
const err110 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactSimpleItem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data3.uuid !== undefined){
let data49 = data3.uuid;
if(typeof data49 === "string"){
if(!(formats0.test(data49))){
const err111 = {instancePath:instancePath+"/results/" + i0+"/uuid",schemaPath:"api#/components/schemas/ContactSimpleItem/properties/uuid/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/results/" + i0+"/uuid",schemaPath:"api#/components/schemas/ContactSimpleItem/properties/uuid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data3.first_name !== undefined){
let data50 = data3.first_name;
if((typeof data50 !== "string") && (data50 !== null)){
const err113 = {instancePath:instancePath+"/results/" + i0+"/first_name",schemaPath:"api#/components/schemas/ContactSimpleItem/properties/first_name/type",keyword:"type",params:{type: schema54.properties.first_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data3.last_name !== undefined){
let data51 = data3.last_name;
if((typeof data51 !== "string") && (data51 !== null)){
const err114 = {instancePath:instancePath+"/results/" + i0+"/last_name",schemaPath:"api#/components/schemas/ContactSimpleItem/properties/last_name/type",keyword:"type",params:{type: schema54.properties.last_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data3.title !== undefined){
let data52 = data3.title;
if((typeof data52 !== "string") && (data52 !== null)){
const err115 = {instancePath:instancePath+"/results/" + i0+"/title",schemaPath:"api#/components/schemas/ContactSimpleItem/properties/title/type",keyword:"type",params:{type: schema54.properties.title.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data3.location !== undefined){
let data53 = data3.location;
if((!(data53 && typeof data53 == "object" && !Array.isArray(data53))) && (data53 !== null)){
const err116 = {instancePath:instancePath+"/results/" + i0+"/location",schemaPath:"api#/components/schemas/ContactSimpleItem/properties/location/type",keyword:"type",params:{type: schema54.properties.location.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.city === undefined){
const err117 = {instancePath:instancePath+"/results/" + i0+"/location",schemaPath:"api#/components/schemas/ContactSimpleItem/properties/location/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data53.state === undefined){
const err118 = {instancePath:instancePath+"/results/" + i0+"/location",schemaPath:"api#/components/schemas/ContactSimpleItem/properties/location/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data53.country === undefined){
const err119 = {instancePath:instancePath+"/results/" + i0+"/location",schemaPath:"api#/components/schemas/ContactSimpleItem/properties/location/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
for(const key3 in data53){
if(!(((key3 === "city") || (key3 === "state")) || (key3 === "country"))){
const err120 = {instancePath:instancePath+"/results/" + i0+"/location",schemaPath:"api#/components/schemas/ContactSimpleItem/properties/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data53.city !== undefined){
let data54 = data53.city;
if((typeof data54 !== "string") && (data54 !== null)){
const err121 = {instancePath:instancePath+"/results/" + i0+"/location/city",schemaPath:"api#/components/schemas/ContactSimpleItem/properties/location/properties/city/type",keyword:"type",params:{type: schema54.properties.location.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data53.state !== undefined){
let data55 = data53.state;
if((typeof data55 !== "string") && (data55 !== null)){
const err122 = {instancePath:instancePath+"/results/" + i0+"/location/state",schemaPath:"api#/components/schemas/ContactSimpleItem/properties/location/properties/state/type",keyword:"type",params:{type: schema54.properties.location.properties.state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data53.country !== undefined){
let data56 = data53.country;
if((typeof data56 !== "string") && (data56 !== null)){
const err123 = {instancePath:instancePath+"/results/" + i0+"/location/country",schemaPath:"api#/components/schemas/ContactSimpleItem/properties/location/properties/country/type",keyword:"type",params:{type: schema54.properties.location.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
}
if(data3.company_name !== undefined){
let data57 = data3.company_name;
if((typeof data57 !== "string") && (data57 !== null)){
const err124 = {instancePath:instancePath+"/results/" + i0+"/company_name",schemaPath:"api#/components/schemas/ContactSimpleItem/properties/company_name/type",keyword:"type",params:{type: schema54.properties.company_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data3.person_linkedin_url !== undefined){
let data58 = data3.person_linkedin_url;
if((typeof data58 !== "string") && (data58 !== null)){
const err125 = {instancePath:instancePath+"/results/" + i0+"/person_linkedin_url",schemaPath:"api#/components/schemas/ContactSimpleItem/properties/person_linkedin_url/type",keyword:"type",params:{type: schema54.properties.person_linkedin_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data3.company_domain !== undefined){
let data59 = data3.company_domain;
if((typeof data59 !== "string") && (data59 !== null)){
const err126 = {instancePath:instancePath+"/results/" + i0+"/company_domain",schemaPath:"api#/components/schemas/ContactSimpleItem/properties/company_domain/type",keyword:"type",params:{type: schema54.properties.company_domain.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactSimpleItem/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
var _valid0 = _errs106 === errors;
valid5 = valid5 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid5){
const err128 = {instancePath:instancePath+"/results/" + i0,schemaPath:"#/properties/results/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err129 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="reply7" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate36(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const reply8 = validate38;
const schema55 = {"$id":"reply8","allOf":[{"$ref":"api#/components/schemas/ContactDetail"}]};
const schema56 = {"type":"object","description":"All of a contact; the fields it shares with the list have the same values there.","additionalProperties":false,"required":["uuid","first_name","last_name","title","company","company_id","company_name_for_emails","email","email_status","seniority","departments","work_direct_phone","home_phone","mobile_phone","corporate_phone","other_phone","stage","employees","industries","keywords","technologies","person_linkedin_url","website","company_linkedin_url","facebook_url","twitter_url","city","state","country","company_address","company_city","company_state","company_country","company_phone","annual_revenue","total_funding","latest_funding","latest_funding_amount","last_raised_at","created_at","updated_at","text_search","company_detail"],"properties":{"uuid":{"type":"string","format":"uuid"},"first_name":{"type":["string","null"]},"last_name":{"type":["string","null"]},"title":{"type":["string","null"]},"company":{"type":["string","null"],"description":"The company's name."},"company_id":{"type":["string","null"],"format":"uuid"},"company_name_for_emails":{"type":["string","null"]},"email":{"type":["string","null"]},"email_status":{"type":["string","null"]},"seniority":{"type":["string","null"]},"departments":{"type":"array","items":{"type":"string"}},"work_direct_phone":{"type":["string","null"]},"home_phone":{"type":["string","null"]},"mobile_phone":{"type":["string","null"]},"corporate_phone":{"type":["string","null"],"description":"The company's phone number."},"other_phone":{"type":["string","null"]},"stage":{"type":["string","null"]},"employees":{"type":["integer","null"],"minimum":0,"description":"The company's number of employees."},"industries":{"type":"array","description":"Of the company.","items":{"type":"string"}},"keywords":{"type":"array","description":"Of the company.","items":{"type":"string"}},"technologies":{"type":"array","description":"Of the company.","items":{"type":"string"}},"person_linkedin_url":{"type":["string","null"]},"website":{"type":["string","null"],"description":"The contact's own, else the company's."},"company_linkedin_url":{"type":["string","null"]},"facebook_url":{"type":["string","null"],"description":"The contact's own, else the company's."},"twitter_url":{"type":["string","null"],"description":"The contact's own, else the company's."},"city":{"type":["string","null"]},"state":{"type":["string","null"]},"country":{"type":["string","null"]},"company_address":{"type":["string","null"],"description":"Street and number or the whole address."},"company_city":{"type":["string","null"]},"company_state":{"type":["string","null"]},"company_country":{"type":["string","null"]},"company_phone":{"type":["string","null"],"description":"The same as `corporate_phone`."},"annual_revenue":{"type":["integer","null"],"minimum":0,"description":"Of the company, in USD."},"total_funding":{"type":["integer","null"],"minimum":0,"description":"Of the company, in USD."},"latest_funding":{"type":["string","null"],"description":"The company's latest funding round."},"latest_funding_amount":{"type":["integer","null"],"minimum":0,"description":"In USD."},"last_raised_at":{"type":["string","null"],"description":"When the company last raised money, as its source wrote it."},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"text_search":{"type":["string","null"],"description":"Where the contact is; what `contact_location` looks into."},"company_detail":{"anyOf":[{"$ref":"api#/components/schemas/CompanySummary"},{"type":"null"}]}}};
const schema57 = {"type":"object","description":"The company as a contact shows it.","additionalProperties":false,"required":["uuid","name","employees_count","annual_revenue","total_funding","industries","technologies","city","state","country","website","linkedin_url","phone_number"],"properties":{"uuid":{"type":"string","format":"uuid"},"name":{"type":["string","null"]},"employees_count":{"type":["integer","null"],"minimum":0},"annual_revenue":{"type":["integer","null"],"minimum":0,"description":"In USD."},"total_funding":{"type":["integer","null"],"minimum":0,"description":"In USD."},"industries":{"type":"array","items":{"type":"string"}},"technologies":{"type":"array","items":{"type":"string"}},"city":{"type":["string","null"]},"state":{"type":["string","null"]},"country":{"type":["string","null"]},"website":{"type":["string","null"]},"linkedin_url":{"type":["string","null"]},"phone_number":{"type":["string","null"]}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uuid === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uuid"},message:"must have required property '"+"uuid"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.first_name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "first_name"},message:"must have required property '"+"first_name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.last_name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "last_name"},message:"must have required property '"+"last_name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.title === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.company === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "company"},message:"must have required property '"+"company"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.company_id === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "company_id"},message:"must have required property '"+"company_id"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.company_name_for_emails === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "company_name_for_emails"},message:"must have required property '"+"company_name_for_emails"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.email === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.email_status === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "email_status"},message:"must have required property '"+"email_status"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.seniority === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seniority"},message:"must have required property '"+"seniority"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.departments === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "departments"},message:"must have required property '"+"departments"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.work_direct_phone === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "work_direct_phone"},message:"must have required property '"+"work_direct_phone"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.home_phone === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "home_phone"},message:"must have required property '"+"home_phone"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.mobile_phone === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mobile_phone"},message:"must have required property '"+"mobile_phone"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.corporate_phone === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "corporate_phone"},message:"must have required property '"+"corporate_phone"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.other_phone === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "other_phone"},message:"must have required property '"+"other_phone"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.stage === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.employees === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "employees"},message:"must have required property '"+"employees"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.industries === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "industries"},message:"must have required property '"+"industries"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.keywords === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "keywords"},message:"must have required property '"+"keywords"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.technologies === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "technologies"},message:"must have required property '"+"technologies"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.person_linkedin_url === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "person_linkedin_url"},message:"must have required property '"+"person_linkedin_url"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.website === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "website"},message:"must have required property '"+"website"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.company_linkedin_url === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "company_linkedin_url"},message:"must have required property '"+"company_linkedin_url"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.facebook_url === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "facebook_url"},message:"must have required property '"+"facebook_url"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.twitter_url === undefined){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "twitter_url"},message:"must have required property '"+"twitter_url"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.city === undefined){
const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.state === undefined){
const err27 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.country === undefined){
const err28 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data.company_address === undefined){
const err29 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "company_address"},message:"must have required property '"+"company_address"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data.company_city === undefined){
const err30 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "company_city"},message:"must have required property '"+"company_city"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data.company_state === undefined){
const err31 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "company_state"},message:"must have required property '"+"company_state"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data.company_country === undefined){
const err32 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "company_country"},message:"must have required property '"+"company_country"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data.company_phone === undefined){
const err33 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "company_phone"},message:"must have required property '"+"company_phone"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data.annual_revenue === undefined){
const err34 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "annual_revenue"},message:"must have required property '"+"annual_revenue"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data.total_funding === undefined){
const err35 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total_funding"},message:"must have required property '"+"total_funding"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data.latest_funding === undefined){
const err36 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "latest_funding"},message:"must have required property '"+"latest_funding"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data.latest_funding_amount === undefined){
const err37 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "latest_funding_amount"},message:"must have required property '"+"latest_funding_amount"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data.last_raised_at === undefined){
const err38 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "last_raised_at"},message:"must have required property '"+"last_raised_at"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data.created_at === undefined){
const err39 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data.updated_at === undefined){
const err40 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"},message:"must have required property '"+"updated_at"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data.text_search === undefined){
const err41 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text_search"},message:"must have required property '"+"text_search"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data.company_detail === undefined){
const err42 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "company_detail"},message:"must have required property '"+"company_detail"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key0 in data){
if(!(func3.call(schema56.properties, key0))){
const err43 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.uuid !== undefined){
let data0 = data.uuid;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
const err44 = {instancePath:instancePath+"/uuid",schemaPath:"#/properties/uuid/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/uuid",schemaPath:"#/properties/uuid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.first_name !== undefined){
let data1 = data.first_name;
if((typeof data1 !== "string") && (data1 !== null)){
const err46 = {instancePath:instancePath+"/first_name",schemaPath:"#/properties/first_name/type",keyword:"type",params:{type: schema56.properties.first_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.last_name !== undefined){
let data2 = data.last_name;
if((typeof data2 !== "string") && (data2 !== null)){
const err47 = {instancePath:instancePath+"/last_name",schemaPath:"#/properties/last_name/type",keyword:"type",params:{type: schema56.properties.last_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if((typeof data3 !== "string") && (data3 !== null)){
const err48 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: schema56.properties.title.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.company !== undefined){
let data4 = data.company;
if((typeof data4 !== "string") && (data4 !== null)){
const err49 = {instancePath:instancePath+"/company",schemaPath:"#/properties/company/type",keyword:"type",params:{type: schema56.properties.company.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.company_id !== undefined){
let data5 = data.company_id;
if((typeof data5 !== "string") && (data5 !== null)){
const err50 = {instancePath:instancePath+"/company_id",schemaPath:"#/properties/company_id/type",keyword:"type",params:{type: schema56.properties.company_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
const err51 = {instancePath:instancePath+"/company_id",schemaPath:"#/properties/company_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data.company_name_for_emails !== undefined){
let data6 = data.company_name_for_emails;
if((typeof data6 !== "string") && (data6 !== null)){
const err52 = {instancePath:instancePath+"/company_name_for_emails",schemaPath:"#/properties/company_name_for_emails/type",keyword:"type",params:{type: schema56.properties.company_name_for_emails.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.email !== undefined){
let data7 = data.email;
if((typeof data7 !== "string") && (data7 !== null)){
const err53 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema56.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.email_status !== undefined){
let data8 = data.email_status;
if((typeof data8 !== "string") && (data8 !== null)){
const err54 = {instancePath:instancePath+"/email_status",schemaPath:"#/properties/email_status/type",keyword:"type",params:{type: schema56.properties.email_status.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.seniority !== undefined){
let data9 = data.seniority;
if((typeof data9 !== "string") && (data9 !== null)){
const err55 = {instancePath:instancePath+"/seniority",schemaPath:"#/properties/seniority/type",keyword:"type",params:{type: schema56.properties.seniority.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.departments !== undefined){
let data10 = data.departments;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(typeof data10[i0] !== "string"){
const err56 = {instancePath:instancePath+"/departments/" + i0,schemaPath:"#/properties/departments/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/departments",schemaPath:"#/properties/departments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.work_direct_phone !== undefined){
let data12 = data.work_direct_phone;
if((typeof data12 !== "string") && (data12 !== null)){
const err58 = {instancePath:instancePath+"/work_direct_phone",schemaPath:"#/properties/work_direct_phone/type",keyword:"type",params:{type: schema56.properties.work_direct_phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.home_phone !== undefined){
let data13 = data.home_phone;
if((typeof data13 !== "string") && (data13 !== null)){
const err59 = {instancePath:instancePath+"/home_phone",schemaPath:"#/properties/home_phone/type",keyword:"type",params:{type: schema56.properties.home_phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.mobile_phone !== undefined){
let data14 = data.mobile_phone;
if((typeof data14 !== "string") && (data14 !== null)){
const err60 = {instancePath:instancePath+"/mobile_phone",schemaPath:"#/properties/mobile_phone/type",keyword:"type",params:{type: schema56.properties.mobile_phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.corporate_phone !== undefined){
let data15 = data.corporate_phone;
if((typeof data15 !== "string") && (data15 !== null)){
const err61 = {instancePath:instancePath+"/corporate_phone",schemaPath:"#/properties/corporate_phone/type",keyword:"type",params:{type: schema56.properties.corporate_phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.other_phone !== undefined){
let data16 = data.other_phone;
if((typeof data16 !== "string") && (data16 !== null)){
const err62 = {instancePath:instancePath+"/other_phone",schemaPath:"#/properties/other_phone/type",keyword:"type",params:{type: schema56.properties.other_phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.stage !== undefined){
let data17 = data.stage;
if((typeof data17 !== "string") && (data17 !== null)){
const err63 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: schema56.properties.stage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.employees !== undefined){
let data18 = data.employees;
if((!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) && (data18 !== null)){
const err64 = {instancePath:instancePath+"/employees",schemaPath:"#/properties/employees/type",keyword:"type",params:{type: schema56.properties.employees.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err65 = {instancePath:instancePath+"/employees",schemaPath:"#/properties/employees/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
if(data.industries !== undefined){
let data19 = data.industries;
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
if(typeof data19[i1] !== "string"){
const err66 = {instancePath:instancePath+"/industries/" + i1,schemaPath:"#/properties/industries/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/industries",schemaPath:"#/properties/industries/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.keywords !== undefined){
let data21 = data.keywords;
if(Array.isArray(data21)){
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
if(typeof data21[i2] !== "string"){
const err68 = {instancePath:instancePath+"/keywords/" + i2,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.technologies !== undefined){
let data23 = data.technologies;
if(Array.isArray(data23)){
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
if(typeof data23[i3] !== "string"){
const err70 = {instancePath:instancePath+"/technologies/" + i3,schemaPath:"#/properties/technologies/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/technologies",schemaPath:"#/properties/technologies/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.person_linkedin_url !== undefined){
let data25 = data.person_linkedin_url;
if((typeof data25 !== "string") && (data25 !== null)){
const err72 = {instancePath:instancePath+"/person_linkedin_url",schemaPath:"#/properties/person_linkedin_url/type",keyword:"type",params:{type: schema56.properties.person_linkedin_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.website !== undefined){
let data26 = data.website;
if((typeof data26 !== "string") && (data26 !== null)){
const err73 = {instancePath:instancePath+"/website",schemaPath:"#/properties/website/type",keyword:"type",params:{type: schema56.properties.website.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.company_linkedin_url !== undefined){
let data27 = data.company_linkedin_url;
if((typeof data27 !== "string") && (data27 !== null)){
const err74 = {instancePath:instancePath+"/company_linkedin_url",schemaPath:"#/properties/company_linkedin_url/type",keyword:"type",params:{type: schema56.properties.company_linkedin_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.facebook_url !== undefined){
let data28 = data.facebook_url;
if((typeof data28 !== "string") && (data28 !== null)){
const err75 = {instancePath:instancePath+"/facebook_url",schemaPath:"#/properties/facebook_url/type",keyword:"type",params:{type: schema56.properties.facebook_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.twitter_url !== undefined){
let data29 = data.twitter_url;
if((typeof data29 !== "string") && (data29 !== null)){
const err76 = {instancePath:instancePath+"/twitter_url",schemaPath:"#/properties/twitter_url/type",keyword:"type",params:{type: schema56.properties.twitter_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.city !== undefined){
let data30 = data.city;
if((typeof data30 !== "string") && (data30 !== null)){
const err77 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type: schema56.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.state !== undefined){
let data31 = data.state;
if((typeof data31 !== "string") && (data31 !== null)){
const err78 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: schema56.properties.state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.country !== undefined){
let data32 = data.country;
if((typeof data32 !== "string") && (data32 !== null)){
const err79 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: schema56.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.company_address !== undefined){
let data33 = data.company_address;
if((typeof data33 !== "string") && (data33 !== null)){
const err80 = {instancePath:instancePath+"/company_address",schemaPath:"#/properties/company_address/type",keyword:"type",params:{type: schema56.properties.company_address.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.company_city !== undefined){
let data34 = data.company_city;
if((typeof data34 !== "string") && (data34 !== null)){
const err81 = {instancePath:instancePath+"/company_city",schemaPath:"#/properties/company_city/type",keyword:"type",params:{type: schema56.properties.company_city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.company_state !== undefined){
let data35 = data.company_state;
if((typeof data35 !== "string") && (data35 !== null)){
const err82 = {instancePath:instancePath+"/company_state",schemaPath:"#/properties/company_state/type",keyword:"type",params:{type: schema56.properties.company_state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.company_country !== undefined){
let data36 = data.company_country;
if((typeof data36 !== "string") && (data36 !== null)){
const err83 = {instancePath:instancePath+"/company_country",schemaPath:"#/properties/company_country/type",keyword:"type",params:{type: schema56.properties.company_country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.company_phone !== undefined){
let data37 = data.company_phone;
if((typeof data37 !== "string") && (data37 !== null)){
const err84 = {instancePath:instancePath+"/company_phone",schemaPath:"#/properties/company_phone/type",keyword:"type",params:{type: schema56.properties.company_phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.annual_revenue !== undefined){
let data38 = data.annual_revenue;
if((!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))) && (data38 !== null)){
const err85 = {instancePath:instancePath+"/annual_revenue",schemaPath:"#/properties/annual_revenue/type",keyword:"type",params:{type: schema56.properties.annual_revenue.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
const err86 = {instancePath:instancePath+"/annual_revenue",schemaPath:"#/properties/annual_revenue/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
if(data.total_funding !== undefined){
let data39 = data.total_funding;
if((!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))) && (data39 !== null)){
const err87 = {instancePath:instancePath+"/total_funding",schemaPath:"#/properties/total_funding/type",keyword:"type",params:{type: schema56.properties.total_funding.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
const err88 = {instancePath:instancePath+"/total_funding",schemaPath:"#/properties/total_funding/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
if(data.latest_funding !== undefined){
let data40 = data.latest_funding;
if((typeof data40 !== "string") && (data40 !== null)){
const err89 = {instancePath:instancePath+"/latest_funding",schemaPath:"#/properties/latest_funding/type",keyword:"type",params:{type: schema56.properties.latest_funding.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.latest_funding_amount !== undefined){
let data41 = data.latest_funding_amount;
if((!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))) && (data41 !== null)){
const err90 = {instancePath:instancePath+"/latest_funding_amount",schemaPath:"#/properties/latest_funding_amount/type",keyword:"type",params:{type: schema56.properties.latest_funding_amount.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
const err91 = {instancePath:instancePath+"/latest_funding_amount",schemaPath:"#/properties/latest_funding_amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
if(data.last_raised_at !== undefined){
let data42 = data.last_raised_at;
if((typeof data42 !== "string") && (data42 !== null)){
const err92 = {instancePath:instancePath+"/last_raised_at",schemaPath:"#/properties/last_raised_at/type",keyword:"type",params:{type: schema56.properties.last_raised_at.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.created_at !== undefined){
let data43 = data.created_at;
if(typeof data43 === "string"){
if(!(formats4.validate(data43))){
const err93 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data44 = data.updated_at;
if(typeof data44 === "string"){
if(!(formats4.validate(data44))){
const err95 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.text_search !== undefined){
let data45 = data.text_search;
if((typeof data45 !== "string") && (data45 !== null)){
const err97 = {instancePath:instancePath+"/text_search",schemaPath:"#/properties/text_search/type",keyword:"type",params:{type: schema56.properties.text_search.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.company_detail !== undefined){
let data46 = data.company_detail;
const _errs95 = errors;
let valid9 = false;
const _errs96 = errors;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.uuid === undefined){
const err98 = {instancePath:instancePath+"/company_detail",schemaPath:"api#/components/schemas/CompanySummary/required",keyword:"required",params:{missingProperty: "uuid"},message:"must have required property '"+"uuid"+"'"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data46.name === undefined){
const err99 = {instancePath:instancePath+"/company_detail",schemaPath:"api#/components/schemas/CompanySummary/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data46.employees_count === undefined){
const err100 = {instancePath:instancePath+"/company_detail",schemaPath:"api#/components/schemas/CompanySummary/required",keyword:"required",params:{missingProperty: "employees_count"},message:"must have required property '"+"employees_count"+"'"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data46.annual_revenue === undefined){
const err101 = {instancePath:instancePath+"/company_detail",schemaPath:"api#/components/schemas/CompanySummary/required",keyword:"required",params:{missingProperty: "annual_revenue"},message:"must have required property '"+"annual_revenue"+"'"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data46.total_funding === undefined){
const err102 = {instancePath:instancePath+"/company_detail",schemaPath:"api#/components/schemas/CompanySummary/required",keyword:"required",params:{missingProperty: "total_funding"},message:"must have required property '"+"total_funding"+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data46.industries === undefined){
const err103 = {instancePath:instancePath+"/company_detail",schemaPath:"api#/components/schemas/CompanySummary/required",keyword:"required",params:{missingProperty: "industries"},message:"must have required property '"+"industries"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data46.technologies === undefined){
const err104 = {instancePath:instancePath+"/company_detail",schemaPath:"api#/components/schemas/CompanySummary/required",keyword:"required",params:{missingProperty: "technologies"},message:"must have required property '"+"technologies"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data46.city === undefined){
const err105 = {instancePath:instancePath+"/company_detail",schemaPath:"api#/components/schemas/CompanySummary/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data46.state === undefined){
const err106 = {instancePath:instancePath+"/company_detail",schemaPath:"api#/components/schemas/CompanySummary/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data46.country === undefined){
const err107 = {instancePath:instancePath+"/company_detail",schemaPath:"api#/components/schemas/CompanySummary/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data46.website === undefined){
const err108 = {instancePath:instancePath+"/company_detail",schemaPath:"api#/components/schemas/CompanySummary/required",keyword:"required",params:{missingProperty: "website"},message:"must have required property '"+"website"+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data46.linkedin_url === undefined){
const err109 = {instancePath:instancePath+"/company_detail",schemaPath:"api#/components/schemas/CompanySummary/required",keyword:"required",params:{missingProperty: "linkedin_url"},message:"must have required property '"+"linkedin_url"+"'"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data46.phone_number === undefined){
const err110 = {instancePath:instancePath+"/company_detail",schemaPath:"api#/components/schemas/CompanySummary/required",keyword:"required",params:{missingProperty: "phone_number"},message:"must have required property '"+"phone_number"+"'"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
for(const key1 in data46){
if(!(func3.call(schema57.properties, key1))){
const err111 = {instancePath:instancePath+"/company_detail",schemaPath:"api#/components/schemas/CompanySummary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data46.uuid !== undefined){
let data47 = data46.uuid;
if(typeof data47 === "string"){
if(!(formats0.test(data47))){
const err112 = {instancePath:instancePath+"/company_detail/uuid",schemaPath:"api#/components/schemas/CompanySummary/properties/uuid/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/company_detail/uuid",schemaPath:"api#/components/schemas/CompanySummary/properties/uuid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data46.name !== undefined){
let data48 = data46.name;
if((typeof data48 !== "string") && (data48 !== null)){
const err114 = {instancePath:instancePath+"/company_detail/name",schemaPath:"api#/components/schemas/CompanySummary/properties/name/type",keyword:"type",params:{type: schema57.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data46.employees_count !== undefined){
let data49 = data46.employees_count;
if((!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))) && (data49 !== null)){
const err115 = {instancePath:instancePath+"/company_detail/employees_count",schemaPath:"api#/components/schemas/CompanySummary/properties/employees_count/type",keyword:"type",params:{type: schema57.properties.employees_count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
const err116 = {instancePath:instancePath+"/company_detail/employees_count",schemaPath:"api#/components/schemas/CompanySummary/properties/employees_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
if(data46.annual_revenue !== undefined){
let data50 = data46.annual_revenue;
if((!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))) && (data50 !== null)){
const err117 = {instancePath:instancePath+"/company_detail/annual_revenue",schemaPath:"api#/components/schemas/CompanySummary/properties/annual_revenue/type",keyword:"type",params:{type: schema57.properties.annual_revenue.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
const err118 = {instancePath:instancePath+"/company_detail/annual_revenue",schemaPath:"api#/components/schemas/CompanySummary/properties/annual_revenue/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
if(data46.total_funding !== undefined){
let data51 = data46.total_funding;
if((!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))) && (data51 !== null)){
const err119 = {instancePath:instancePath+"/company_detail/total_funding",schemaPath:"api#/components/schemas/CompanySummary/properties/total_funding/type",keyword:"type",params:{type: schema57.properties.total_funding.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 0 || isNaN(data51)){
const err120 = {instancePath:instancePath+"/company_detail/total_funding",schemaPath:"api#/components/schemas/CompanySummary/properties/total_funding/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
if(data46.industries !== undefined){
let data52 = data46.industries;
if(Array.isArray(data52)){
const len4 = data52.length;
for(let i4=0; i4<len4; i4++){
if(typeof data52[i4] !== "string"){
const err121 = {instancePath:instancePath+"/company_detail/industries/" + i4,schemaPath:"api#/components/schemas/CompanySummary/properties/industries/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/company_detail/industries",schemaPath:"api#/components/schemas/CompanySummary/properties/industries/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data46.technologies !== undefined){
let data54 = data46.technologies;
if(Array.isArray(data54)){
const len5 = data54.length;
for(let i5=0; i5<len5; i5++){
if(typeof data54[i5] !== "string"){
const err123 = {instancePath:instancePath+"/company_detail/technologies/" + i5,schemaPath:"api#/components/schemas/CompanySummary/properties/technologies/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/company_detail/technologies",schemaPath:"api#/components/schemas/CompanySummary/properties/technologies/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data46.city !== undefined){
let data56 = data46.city;
if((typeof data56 !== "string") && (data56 !== null)){
const err125 = {instancePath:instancePath+"/company_detail/city",schemaPath:"api#/components/schemas/CompanySummary/properties/city/type",keyword:"type",params:{type: schema57.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data46.state !== undefined){
let data57 = data46.state;
if((typeof data57 !== "string") && (data57 !== null)){
const err126 = {instancePath:instancePath+"/company_detail/state",schemaPath:"api#/components/schemas/CompanySummary/properties/state/type",keyword:"type",params:{type: schema57.properties.state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data46.country !== undefined){
let data58 = data46.country;
if((typeof data58 !== "string") && (data58 !== null)){
const err127 = {instancePath:instancePath+"/company_detail/country",schemaPath:"api#/components/schemas/CompanySummary/properties/country/type",keyword:"type",params:{type: schema57.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data46.website !== undefined){
let data59 = data46.website;
if((typeof data59 !== "string") && (data59 !== null)){
const err128 = {instancePath:instancePath+"/company_detail/website",schemaPath:"api#/components/schemas/CompanySummary/properties/website/type",keyword:"type",params:{type: schema57.properties.website.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data46.linkedin_url !== undefined){
let data60 = data46.linkedin_url;
if((typeof data60 !== "string") && (data60 !== null)){
const err129 = {instancePath:instancePath+"/company_detail/linkedin_url",schemaPath:"api#/components/schemas/CompanySummary/properties/linkedin_url/type",keyword:"type",params:{type: schema57.properties.linkedin_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data46.phone_number !== undefined){
let data61 = data46.phone_number;
if((typeof data61 !== "string") && (data61 !== null)){
const err130 = {instancePath:instancePath+"/company_detail/phone_number",schemaPath:"api#/components/schemas/CompanySummary/properties/phone_number/type",keyword:"type",params:{type: schema57.properties.phone_number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/company_detail",schemaPath:"api#/components/schemas/CompanySummary/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
var _valid0 = _errs96 === errors;
valid9 = valid9 || _valid0;
const _errs130 = errors;
if(data46 !== null){
const err132 = {instancePath:instancePath+"/company_detail",schemaPath:"#/properties/company_detail/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
var _valid0 = _errs130 === errors;
valid9 = valid9 || _valid0;
if(!valid9){
const err133 = {instancePath:instancePath+"/company_detail",schemaPath:"#/properties/company_detail/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
else {
errors = _errs95;
if(vErrors !== null){
if(_errs95){
vErrors.length = _errs95;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err134 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="reply8" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate39(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const reply9 = validate41;
const schema58 = {"$id":"reply9","allOf":[{"$ref":"api#/components/schemas/CountResponse"}]};
const schema59 = {"type":"object","additionalProperties":false,"required":["count"],"properties":{"count":{"type":"integer","minimum":0,"description":"Exact: as many rows as paging through the list gives."}}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="reply9" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count === undefined){
const err0 = {instancePath,schemaPath:"api#/components/schemas/CountResponse/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "count")){
const err1 = {instancePath,schemaPath:"api#/components/schemas/CountResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.count !== undefined){
let data0 = data.count;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/count",schemaPath:"api#/components/schemas/CountResponse/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/count",schemaPath:"api#/components/schemas/CountResponse/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"api#/components/schemas/CountResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const reply10 = validate42;
const schema60 = {"$id":"reply10","allOf":[{"$ref":"api#/components/schemas/UuidListResponse"}]};
const schema61 = {"type":"object","additionalProperties":false,"required":["count","uuids"],"properties":{"count":{"type":"integer","minimum":0,"description":"The number of uuids in this reply."},"uuids":{"type":"array","description":"Newest first.","items":{"type":"string","format":"uuid"}}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="reply10" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count === undefined){
const err0 = {instancePath,schemaPath:"api#/components/schemas/UuidListResponse/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.uuids === undefined){
const err1 = {instancePath,schemaPath:"api#/components/schemas/UuidListResponse/required",keyword:"required",params:{missingProperty: "uuids"},message:"must have required property '"+"uuids"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "count") || (key0 === "uuids"))){
const err2 = {instancePath,schemaPath:"api#/components/schemas/UuidListResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.count !== undefined){
let data0 = data.count;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/count",schemaPath:"api#/components/schemas/UuidListResponse/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/count",schemaPath:"api#/components/schemas/UuidListResponse/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.uuids !== undefined){
let data1 = data.uuids;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
const err5 = {instancePath:instancePath+"/uuids/" + i0,schemaPath:"api#/components/schemas/UuidListResponse/properties/uuids/items/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/uuids/" + i0,schemaPath:"api#/components/schemas/UuidListResponse/properties/uuids/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/uuids",schemaPath:"api#/components/schemas/UuidListResponse/properties/uuids/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"api#/components/schemas/UuidListResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const reply11 = validate43;
const schema62 = {"$id":"reply11","allOf":[{"$ref":"api#/components/schemas/Values"}]};
const schema63 = {"type":"array","items":{"type":"string"}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="reply11" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"api#/components/schemas/Values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"api#/components/schemas/Values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const reply12 = validate44;
const schema64 = {"$id":"reply12","allOf":[{"$ref":"api#/components/schemas/ValuePage"}]};
const schema65 = {"type":"object","additionalProperties":false,"required":["next","previous","results"],"properties":{"next":{"$ref":"api#/components/schemas/PageLink"},"previous":{"$ref":"api#/components/schemas/PageLink"},"results":{"$ref":"api#/components/schemas/Values"}}};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.next === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "next"},message:"must have required property '"+"next"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.previous === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "previous"},message:"must have required property '"+"previous"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.results === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "results"},message:"must have required property '"+"results"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "next") || (key0 === "previous")) || (key0 === "results"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.next !== undefined){
let data0 = data.next;
if((typeof data0 !== "string") && (data0 !== null)){
const err4 = {instancePath:instancePath+"/next",schemaPath:"api#/components/schemas/PageLink/type",keyword:"type",params:{type: schema51.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.previous !== undefined){
let data1 = data.previous;
if((typeof data1 !== "string") && (data1 !== null)){
const err5 = {instancePath:instancePath+"/previous",schemaPath:"api#/components/schemas/PageLink/type",keyword:"type",params:{type: schema51.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.results !== undefined){
let data2 = data.results;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err6 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/Values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/results",schemaPath:"api#/components/schemas/Values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="reply12" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const reply13 = validate47;
const schema69 = {"$id":"reply13","allOf":[{"$ref":"api#/components/schemas/ImportInstructions"}]};
const schema70 = {"type":"object","additionalProperties":false,"required":["message"],"properties":{"message":{"type":"string","minLength":1,"description":"What a file must look like, in plain text with line breaks."}}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="reply13" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
const err0 = {instancePath,schemaPath:"api#/components/schemas/ImportInstructions/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "message")){
const err1 = {instancePath,schemaPath:"api#/components/schemas/ImportInstructions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.message !== undefined){
let data0 = data.message;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/message",schemaPath:"api#/components/schemas/ImportInstructions/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/message",schemaPath:"api#/components/schemas/ImportInstructions/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"api#/components/schemas/ImportInstructions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const reply14 = validate48;
const schema71 = {"$id":"reply14","allOf":[{"$ref":"api#/components/schemas/ImportJobDetail"}]};
const schema72 = {"type":"object","description":"How far an import is. Every data row ends in exactly one of the three counts.","additionalProperties":false,"required":["job_id","file_name","status","total_rows","processed_rows","created_count","updated_count","error_count","message","created_at","updated_at","completed_at"],"properties":{"job_id":{"type":"string","format":"uuid"},"file_name":{"type":"string","description":"As it was uploaded."},"status":{"$ref":"api#/components/schemas/ImportStatus"},"total_rows":{"type":"integer","minimum":0,"description":"Data rows of the file; 0 until they are counted."},"processed_rows":{"type":"integer","minimum":0,"description":"Rows that are done; what they changed can be read already."},"created_count":{"type":"integer","minimum":0,"description":"Rows that made their contact, or their company when they have no contact columns."},"updated_count":{"type":"integer","minimum":0,"description":"Rows whose contact (or company) existed, changed or not."},"error_count":{"type":"integer","minimum":0,"description":"Rows that were left out; each has an error record."},"message":{"type":["string","null"],"description":"What became of the file: columns that were not used, how it was read, why it failed."},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"completed_at":{"type":["string","null"],"format":"date-time","description":"When it was completed or failed."}}};
const schema73 = {"type":"string","description":"`pending` waits for its turn (imports run one at a time), `processing` runs, `completed` has every row counted, `failed` says why in `message`; what it had processed by then stays.","enum":["pending","processing","completed","failed"]};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.job_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "job_id"},message:"must have required property '"+"job_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.file_name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file_name"},message:"must have required property '"+"file_name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.total_rows === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total_rows"},message:"must have required property '"+"total_rows"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.processed_rows === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "processed_rows"},message:"must have required property '"+"processed_rows"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.created_count === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_count"},message:"must have required property '"+"created_count"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.updated_count === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_count"},message:"must have required property '"+"updated_count"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.error_count === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_count"},message:"must have required property '"+"error_count"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.message === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.created_at === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.updated_at === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"},message:"must have required property '"+"updated_at"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.completed_at === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "completed_at"},message:"must have required property '"+"completed_at"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func3.call(schema72.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.job_id !== undefined){
let data0 = data.job_id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
const err13 = {instancePath:instancePath+"/job_id",schemaPath:"#/properties/job_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/job_id",schemaPath:"#/properties/job_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.file_name !== undefined){
if(typeof data.file_name !== "string"){
const err15 = {instancePath:instancePath+"/file_name",schemaPath:"#/properties/file_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 !== "string"){
const err16 = {instancePath:instancePath+"/status",schemaPath:"api#/components/schemas/ImportStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((((data2 === "pending") || (data2 === "processing")) || (data2 === "completed")) || (data2 === "failed"))){
const err17 = {instancePath:instancePath+"/status",schemaPath:"api#/components/schemas/ImportStatus/enum",keyword:"enum",params:{allowedValues: schema73.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.total_rows !== undefined){
let data3 = data.total_rows;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err18 = {instancePath:instancePath+"/total_rows",schemaPath:"#/properties/total_rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err19 = {instancePath:instancePath+"/total_rows",schemaPath:"#/properties/total_rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.processed_rows !== undefined){
let data4 = data.processed_rows;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err20 = {instancePath:instancePath+"/processed_rows",schemaPath:"#/properties/processed_rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err21 = {instancePath:instancePath+"/processed_rows",schemaPath:"#/properties/processed_rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.created_count !== undefined){
let data5 = data.created_count;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err22 = {instancePath:instancePath+"/created_count",schemaPath:"#/properties/created_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err23 = {instancePath:instancePath+"/created_count",schemaPath:"#/properties/created_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.updated_count !== undefined){
let data6 = data.updated_count;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err24 = {instancePath:instancePath+"/updated_count",schemaPath:"#/properties/updated_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err25 = {instancePath:instancePath+"/updated_count",schemaPath:"#/properties/updated_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data.error_count !== undefined){
let data7 = data.error_count;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err26 = {instancePath:instancePath+"/error_count",schemaPath:"#/properties/error_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err27 = {instancePath:instancePath+"/error_count",schemaPath:"#/properties/error_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.message !== undefined){
let data8 = data.message;
if((typeof data8 !== "string") && (data8 !== null)){
const err28 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: schema72.properties.message.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.created_at !== undefined){
let data9 = data.created_at;
if(typeof data9 === "string"){
if(!(formats4.validate(data9))){
const err29 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data10 = data.updated_at;
if(typeof data10 === "string"){
if(!(formats4.validate(data10))){
const err31 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.completed_at !== undefined){
let data11 = data.completed_at;
if((typeof data11 !== "string") && (data11 !== null)){
const err33 = {instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/type",keyword:"type",params:{type: schema72.properties.completed_at.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data11 === "string"){
if(!(formats4.validate(data11))){
const err34 = {instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="reply14" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate49(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const reply15 = validate51;
const schema74 = {"$id":"reply15","allOf":[{"anyOf":[{"$ref":"api#/components/schemas/ImportJobDetail"},{"$ref":"api#/components/schemas/ImportJobWithErrors"}]}]};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.job_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "job_id"},message:"must have required property '"+"job_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.file_name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file_name"},message:"must have required property '"+"file_name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.total_rows === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total_rows"},message:"must have required property '"+"total_rows"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.processed_rows === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "processed_rows"},message:"must have required property '"+"processed_rows"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.created_count === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_count"},message:"must have required property '"+"created_count"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.updated_count === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_count"},message:"must have required property '"+"updated_count"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.error_count === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_count"},message:"must have required property '"+"error_count"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.message === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.created_at === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.updated_at === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"},message:"must have required property '"+"updated_at"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.completed_at === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "completed_at"},message:"must have required property '"+"completed_at"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func3.call(schema72.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.job_id !== undefined){
let data0 = data.job_id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
const err13 = {instancePath:instancePath+"/job_id",schemaPath:"#/properties/job_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/job_id",schemaPath:"#/properties/job_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.file_name !== undefined){
if(typeof data.file_name !== "string"){
const err15 = {instancePath:instancePath+"/file_name",schemaPath:"#/properties/file_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 !== "string"){
const err16 = {instancePath:instancePath+"/status",schemaPath:"api#/components/schemas/ImportStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((((data2 === "pending") || (data2 === "processing")) || (data2 === "completed")) || (data2 === "failed"))){
const err17 = {instancePath:instancePath+"/status",schemaPath:"api#/components/schemas/ImportStatus/enum",keyword:"enum",params:{allowedValues: schema73.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.total_rows !== undefined){
let data3 = data.total_rows;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err18 = {instancePath:instancePath+"/total_rows",schemaPath:"#/properties/total_rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err19 = {instancePath:instancePath+"/total_rows",schemaPath:"#/properties/total_rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.processed_rows !== undefined){
let data4 = data.processed_rows;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err20 = {instancePath:instancePath+"/processed_rows",schemaPath:"#/properties/processed_rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err21 = {instancePath:instancePath+"/processed_rows",schemaPath:"#/properties/processed_rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.created_count !== undefined){
let data5 = data.created_count;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err22 = {instancePath:instancePath+"/created_count",schemaPath:"#/properties/created_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err23 = {instancePath:instancePath+"/created_count",schemaPath:"#/properties/created_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.updated_count !== undefined){
let data6 = data.updated_count;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err24 = {instancePath:instancePath+"/updated_count",schemaPath:"#/properties/updated_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err25 = {instancePath:instancePath+"/updated_count",schemaPath:"#/properties/updated_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data.error_count !== undefined){
let data7 = data.error_count;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err26 = {instancePath:instancePath+"/error_count",schemaPath:"#/properties/error_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err27 = {instancePath:instancePath+"/error_count",schemaPath:"#/properties/error_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.message !== undefined){
let data8 = data.message;
if((typeof data8 !== "string") && (data8 !== null)){
const err28 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: schema72.properties.message.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.created_at !== undefined){
let data9 = data.created_at;
if(typeof data9 === "string"){
if(!(formats4.validate(data9))){
const err29 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data10 = data.updated_at;
if(typeof data10 === "string"){
if(!(formats4.validate(data10))){
const err31 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.completed_at !== undefined){
let data11 = data.completed_at;
if((typeof data11 !== "string") && (data11 !== null)){
const err33 = {instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/type",keyword:"type",params:{type: schema72.properties.completed_at.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data11 === "string"){
if(!(formats4.validate(data11))){
const err34 = {instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema77 = {"type":"object","description":"An import with its first 1000 error records; `errors/` has all of them.","additionalProperties":false,"required":["job_id","file_name","status","total_rows","processed_rows","created_count","updated_count","error_count","message","created_at","updated_at","completed_at","errors"],"properties":{"job_id":{"type":"string","format":"uuid"},"file_name":{"type":"string"},"status":{"$ref":"api#/components/schemas/ImportStatus"},"total_rows":{"type":"integer","minimum":0},"processed_rows":{"type":"integer","minimum":0},"created_count":{"type":"integer","minimum":0},"updated_count":{"type":"integer","minimum":0},"error_count":{"type":"integer","minimum":0},"message":{"type":["string","null"]},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"completed_at":{"type":["string","null"],"format":"date-time"},"errors":{"type":"array","maxItems":1000,"items":{"$ref":"api#/components/schemas/ImportErrorRecord"}}}};
const schema79 = {"type":"object","description":"A row that was not imported.","additionalProperties":false,"required":["row_number","error_message","payload"],"properties":{"row_number":{"type":"integer","minimum":1,"description":"1 is the first row after the headings; blank rows do not count."},"error_message":{"type":"string","minLength":1},"payload":{"type":"object","description":"The row as it stands in the file, by heading.","additionalProperties":{"type":"string"}}}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.job_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "job_id"},message:"must have required property '"+"job_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.file_name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file_name"},message:"must have required property '"+"file_name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.total_rows === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total_rows"},message:"must have required property '"+"total_rows"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.processed_rows === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "processed_rows"},message:"must have required property '"+"processed_rows"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.created_count === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_count"},message:"must have required property '"+"created_count"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.updated_count === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_count"},message:"must have required property '"+"updated_count"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.error_count === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_count"},message:"must have required property '"+"error_count"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.message === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.created_at === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.updated_at === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"},message:"must have required property '"+"updated_at"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.completed_at === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "completed_at"},message:"must have required property '"+"completed_at"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.errors === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key0 in data){
if(!(func3.call(schema77.properties, key0))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.job_id !== undefined){
let data0 = data.job_id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
const err14 = {instancePath:instancePath+"/job_id",schemaPath:"#/properties/job_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/job_id",schemaPath:"#/properties/job_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.file_name !== undefined){
if(typeof data.file_name !== "string"){
const err16 = {instancePath:instancePath+"/file_name",schemaPath:"#/properties/file_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 !== "string"){
const err17 = {instancePath:instancePath+"/status",schemaPath:"api#/components/schemas/ImportStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((((data2 === "pending") || (data2 === "processing")) || (data2 === "completed")) || (data2 === "failed"))){
const err18 = {instancePath:instancePath+"/status",schemaPath:"api#/components/schemas/ImportStatus/enum",keyword:"enum",params:{allowedValues: schema73.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.total_rows !== undefined){
let data3 = data.total_rows;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err19 = {instancePath:instancePath+"/total_rows",schemaPath:"#/properties/total_rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err20 = {instancePath:instancePath+"/total_rows",schemaPath:"#/properties/total_rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.processed_rows !== undefined){
let data4 = data.processed_rows;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err21 = {instancePath:instancePath+"/processed_rows",schemaPath:"#/properties/processed_rows/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err22 = {instancePath:instancePath+"/processed_rows",schemaPath:"#/properties/processed_rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.created_count !== undefined){
let data5 = data.created_count;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err23 = {instancePath:instancePath+"/created_count",schemaPath:"#/properties/created_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err24 = {instancePath:instancePath+"/created_count",schemaPath:"#/properties/created_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.updated_count !== undefined){
let data6 = data.updated_count;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err25 = {instancePath:instancePath+"/updated_count",schemaPath:"#/properties/updated_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err26 = {instancePath:instancePath+"/updated_count",schemaPath:"#/properties/updated_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.error_count !== undefined){
let data7 = data.error_count;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err27 = {instancePath:instancePath+"/error_count",schemaPath:"#/properties/error_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err28 = {instancePath:instancePath+"/error_count",schemaPath:"#/properties/error_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.message !== undefined){
let data8 = data.message;
if((typeof data8 !== "string") && (data8 !== null)){
const err29 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: schema77.properties.message.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.created_at !== undefined){
let data9 = data.created_at;
if(typeof data9 === "string"){
if(!(formats4.validate(data9))){
const err30 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data10 = data.updated_at;
if(typeof data10 === "string"){
if(!(formats4.validate(data10))){
const err32 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.completed_at !== undefined){
let data11 = data.completed_at;
if((typeof data11 !== "string") && (data11 !== null)){
const err34 = {instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/type",keyword:"type",params:{type: schema77.properties.completed_at.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data11 === "string"){
if(!(formats4.validate(data11))){
const err35 = {instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data.errors !== undefined){
let data12 = data.errors;
if(Array.isArray(data12)){
if(data12.length > 1000){
const err36 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.row_number === undefined){
const err37 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"api#/components/schemas/ImportErrorRecord/required",keyword:"required",params:{missingProperty: "row_number"},message:"must have required property '"+"row_number"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data13.error_message === undefined){
const err38 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"api#/components/schemas/ImportErrorRecord/required",keyword:"required",params:{missingProperty: "error_message"},message:"must have required property '"+"error_message"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data13.payload === undefined){
const err39 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"api#/components/schemas/ImportErrorRecord/required",keyword:"required",params:{missingProperty: "payload"},message:"must have required property '"+"payload"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key1 in data13){
if(!(((key1 === "row_number") || (key1 === "error_message")) || (key1 === "payload"))){
const err40 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"api#/components/schemas/ImportErrorRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data13.row_number !== undefined){
let data14 = data13.row_number;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err41 = {instancePath:instancePath+"/errors/" + i0+"/row_number",schemaPath:"api#/components/schemas/ImportErrorRecord/properties/row_number/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err42 = {instancePath:instancePath+"/errors/" + i0+"/row_number",schemaPath:"api#/components/schemas/ImportErrorRecord/properties/row_number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data13.error_message !== undefined){
let data15 = data13.error_message;
if(typeof data15 === "string"){
if(func1(data15) < 1){
const err43 = {instancePath:instancePath+"/errors/" + i0+"/error_message",schemaPath:"api#/components/schemas/ImportErrorRecord/properties/error_message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/errors/" + i0+"/error_message",schemaPath:"api#/components/schemas/ImportErrorRecord/properties/error_message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data13.payload !== undefined){
let data16 = data13.payload;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key2 in data16){
if(typeof data16[key2] !== "string"){
const err45 = {instancePath:instancePath+"/errors/" + i0+"/payload/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"api#/components/schemas/ImportErrorRecord/properties/payload/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/errors/" + i0+"/payload",schemaPath:"api#/components/schemas/ImportErrorRecord/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"api#/components/schemas/ImportErrorRecord/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="reply15" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid1 = false;
const _errs2 = errors;
if(!(validate52(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs3 = errors;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid1){
const err0 = {instancePath,schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate51.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate51.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const reply16 = validate56;
const schema80 = {"$id":"reply16","allOf":[{"type":"array","items":{"$ref":"api#/components/schemas/ImportErrorRecord"}}]};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="reply16" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.row_number === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"api#/components/schemas/ImportErrorRecord/required",keyword:"required",params:{missingProperty: "row_number"},message:"must have required property '"+"row_number"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.error_message === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"api#/components/schemas/ImportErrorRecord/required",keyword:"required",params:{missingProperty: "error_message"},message:"must have required property '"+"error_message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.payload === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"api#/components/schemas/ImportErrorRecord/required",keyword:"required",params:{missingProperty: "payload"},message:"must have required property '"+"payload"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data0){
if(!(((key0 === "row_number") || (key0 === "error_message")) || (key0 === "payload"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"api#/components/schemas/ImportErrorRecord/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.row_number !== undefined){
let data1 = data0.row_number;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/" + i0+"/row_number",schemaPath:"api#/components/schemas/ImportErrorRecord/properties/row_number/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/" + i0+"/row_number",schemaPath:"api#/components/schemas/ImportErrorRecord/properties/row_number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data0.error_message !== undefined){
let data2 = data0.error_message;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err6 = {instancePath:instancePath+"/" + i0+"/error_message",schemaPath:"api#/components/schemas/ImportErrorRecord/properties/error_message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0+"/error_message",schemaPath:"api#/components/schemas/ImportErrorRecord/properties/error_message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.payload !== undefined){
let data3 = data0.payload;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(typeof data3[key1] !== "string"){
const err8 = {instancePath:instancePath+"/" + i0+"/payload/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"api#/components/schemas/ImportErrorRecord/properties/payload/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/" + i0+"/payload",schemaPath:"api#/components/schemas/ImportErrorRecord/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/" + i0,schemaPath:"api#/components/schemas/ImportErrorRecord/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/allOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const reply17 = validate57;
const schema82 = {"$id":"reply17","allOf":[{"$ref":"api#/components/schemas/CompanyPage"}]};
const schema83 = {"type":"object","additionalProperties":false,"required":["next","previous","results"],"properties":{"next":{"$ref":"api#/components/schemas/PageLink"},"previous":{"$ref":"api#/components/schemas/PageLink"},"results":{"type":"array","items":{"$ref":"api#/components/schemas/CompanyListItem"}}}};
const schema86 = {"type":"object","description":"A company.","additionalProperties":false,"required":["uuid","name","employees_count","annual_revenue","total_funding","industries","keywords","technologies","address","text_search","city","state","country","website","linkedin_url","facebook_url","twitter_url","phone_number","company_name_for_emails","latest_funding","latest_funding_amount","last_raised_at","created_at","updated_at"],"properties":{"uuid":{"type":"string","format":"uuid"},"name":{"type":["string","null"]},"employees_count":{"type":["integer","null"],"minimum":0},"annual_revenue":{"type":["integer","null"],"minimum":0,"description":"In USD."},"total_funding":{"type":["integer","null"],"minimum":0,"description":"In USD."},"industries":{"type":"array","items":{"type":"string"}},"keywords":{"type":"array","items":{"type":"string"}},"technologies":{"type":"array","items":{"type":"string"}},"address":{"type":["string","null"],"description":"Street and number or the whole address."},"text_search":{"type":["string","null"],"description":"Where the company is; what `company_location` looks into."},"city":{"type":["string","null"]},"state":{"type":["string","null"]},"country":{"type":["string","null"]},"website":{"type":["string","null"]},"linkedin_url":{"type":["string","null"]},"facebook_url":{"type":["string","null"]},"twitter_url":{"type":["string","null"]},"phone_number":{"type":["string","null"]},"company_name_for_emails":{"type":["string","null"],"description":"The name as written in e-mails."},"latest_funding":{"type":["string","null"],"description":"The latest funding round."},"latest_funding_amount":{"type":["integer","null"],"minimum":0,"description":"In USD."},"last_raised_at":{"type":["string","null"],"description":"When the company last raised money, as its source wrote it."},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"}}};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.next === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "next"},message:"must have required property '"+"next"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.previous === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "previous"},message:"must have required property '"+"previous"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.results === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "results"},message:"must have required property '"+"results"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "next") || (key0 === "previous")) || (key0 === "results"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.next !== undefined){
let data0 = data.next;
if((typeof data0 !== "string") && (data0 !== null)){
const err4 = {instancePath:instancePath+"/next",schemaPath:"api#/components/schemas/PageLink/type",keyword:"type",params:{type: schema51.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.previous !== undefined){
let data1 = data.previous;
if((typeof data1 !== "string") && (data1 !== null)){
const err5 = {instancePath:instancePath+"/previous",schemaPath:"api#/components/schemas/PageLink/type",keyword:"type",params:{type: schema51.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.results !== undefined){
let data2 = data.results;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.uuid === undefined){
const err6 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/CompanyListItem/required",keyword:"required",params:{missingProperty: "uuid"},message:"must have required property '"+"uuid"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.name === undefined){
const err7 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/CompanyListItem/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.employees_count === undefined){
const err8 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/CompanyListItem/required",keyword:"required",params:{missingProperty: "employees_count"},message:"must have required property '"+"employees_count"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.annual_revenue === undefined){
const err9 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/CompanyListItem/required",keyword:"required",params:{missingProperty: "annual_revenue"},message:"must have required property '"+"annual_revenue"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.total_funding === undefined){
const err10 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/CompanyListItem/required",keyword:"required",params:{missingProperty: "total_funding"},message:"must have required property '"+"total_funding"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.industries === undefined){
const err11 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/CompanyListItem/required",keyword:"required",params:{missingProperty: "industries"},message:"must have required property '"+"industries"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.keywords === undefined){
const err12 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/CompanyListItem/required",keyword:"required",params:{missingProperty: "keywords"},message:"must have required property '"+"keywords"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.technologies === undefined){
const err13 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/CompanyListItem/required",keyword:"required",params:{missingProperty: "technologies"},message:"must have required property '"+"technologies"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3.address === undefined){
const err14 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/CompanyListItem/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3.text_search === undefined){
const err15 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/CompanyListItem/required",keyword:"required",params:{missingProperty: "text_search"},message:"must have required property '"+"text_search"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data3.city === undefined){
const err16 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/CompanyListItem/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data3.state === undefined){
const err17 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/CompanyListItem/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data3.country === undefined){
const err18 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/CompanyListItem/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data3.website === undefined){
const err19 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/CompanyListItem/required",keyword:"required",params:{missingProperty: "website"},message:"must have required property '"+"website"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data3.linkedin_url === undefined){
const err20 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/CompanyListItem/required",keyword:"required",params:{missingProperty: "linkedin_url"},message:"must have required property '"+"linkedin_url"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data3.facebook_url === undefined){
const err21 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/CompanyListItem/required",keyword:"required",params:{missingProperty: "facebook_url"},message:"must have required property '"+"facebook_url"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data3.twitter_url === undefined){
const err22 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/CompanyListItem/required",keyword:"required",params:{missingProperty: "twitter_url"},message:"must have required property '"+"twitter_url"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data3.phone_number === undefined){
const err23 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/CompanyListItem/required",keyword:"required",params:{missingProperty: "phone_number"},message:"must have required property '"+"phone_number"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data3.company_name_for_emails === undefined){
const err24 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/CompanyListItem/required",keyword:"required",params:{missingProperty: "company_name_for_emails"},message:"must have required property '"+"company_name_for_emails"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data3.latest_funding === undefined){
const err25 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/CompanyListItem/required",keyword:"required",params:{missingProperty: "latest_funding"},message:"must have required property '"+"latest_funding"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data3.latest_funding_amount === undefined){
const err26 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/CompanyListItem/required",keyword:"required",params:{missingProperty: "latest_funding_amount"},message:"must have required property '"+"latest_funding_amount"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data3.last_raised_at === undefined){
const err27 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/CompanyListItem/required",keyword:"required",params:{missingProperty: "last_raised_at"},message:"must have required property '"+"last_raised_at"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data3.created_at === undefined){
const err28 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/CompanyListItem/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data3.updated_at === undefined){
const err29 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/CompanyListItem/required",keyword:"required",params:{missingProperty: "updated_at"},message:"must have required property '"+"updated_at"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key1 in data3){
if(!(func3.call(schema86.properties, key1))){
const err30 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/CompanyListItem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data3.uuid !== undefined){
let data4 = data3.uuid;
if(typeof data4 === "string"){
if(!(formats0.test(data4))){
const err31 = {instancePath:instancePath+"/results/" + i0+"/uuid",schemaPath:"api#/components/schemas/CompanyListItem/properties/uuid/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/results/" + i0+"/uuid",schemaPath:"api#/components/schemas/CompanyListItem/properties/uuid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data3.name !== undefined){
let data5 = data3.name;
if((typeof data5 !== "string") && (data5 !== null)){
const err33 = {instancePath:instancePath+"/results/" + i0+"/name",schemaPath:"api#/components/schemas/CompanyListItem/properties/name/type",keyword:"type",params:{type: schema86.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data3.employees_count !== undefined){
let data6 = data3.employees_count;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
const err34 = {instancePath:instancePath+"/results/" + i0+"/employees_count",schemaPath:"api#/components/schemas/CompanyListItem/properties/employees_count/type",keyword:"type",params:{type: schema86.properties.employees_count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err35 = {instancePath:instancePath+"/results/" + i0+"/employees_count",schemaPath:"api#/components/schemas/CompanyListItem/properties/employees_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data3.annual_revenue !== undefined){
let data7 = data3.annual_revenue;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
const err36 = {instancePath:instancePath+"/results/" + i0+"/annual_revenue",schemaPath:"api#/components/schemas/CompanyListItem/properties/annual_revenue/type",keyword:"type",params:{type: schema86.properties.annual_revenue.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err37 = {instancePath:instancePath+"/results/" + i0+"/annual_revenue",schemaPath:"api#/components/schemas/CompanyListItem/properties/annual_revenue/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data3.total_funding !== undefined){
let data8 = data3.total_funding;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err38 = {instancePath:instancePath+"/results/" + i0+"/total_funding",schemaPath:"api#/components/schemas/CompanyListItem/properties/total_funding/type",keyword:"type",params:{type: schema86.properties.total_funding.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err39 = {instancePath:instancePath+"/results/" + i0+"/total_funding",schemaPath:"api#/components/schemas/CompanyListItem/properties/total_funding/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data3.industries !== undefined){
let data9 = data3.industries;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(typeof data9[i1] !== "string"){
const err40 = {instancePath:instancePath+"/results/" + i0+"/industries/" + i1,schemaPath:"api#/components/schemas/CompanyListItem/properties/industries/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/results/" + i0+"/industries",schemaPath:"api#/components/schemas/CompanyListItem/properties/industries/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data3.keywords !== undefined){
let data11 = data3.keywords;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(typeof data11[i2] !== "string"){
const err42 = {instancePath:instancePath+"/results/" + i0+"/keywords/" + i2,schemaPath:"api#/components/schemas/CompanyListItem/properties/keywords/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/results/" + i0+"/keywords",schemaPath:"api#/components/schemas/CompanyListItem/properties/keywords/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data3.technologies !== undefined){
let data13 = data3.technologies;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
if(typeof data13[i3] !== "string"){
const err44 = {instancePath:instancePath+"/results/" + i0+"/technologies/" + i3,schemaPath:"api#/components/schemas/CompanyListItem/properties/technologies/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/results/" + i0+"/technologies",schemaPath:"api#/components/schemas/CompanyListItem/properties/technologies/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data3.address !== undefined){
let data15 = data3.address;
if((typeof data15 !== "string") && (data15 !== null)){
const err46 = {instancePath:instancePath+"/results/" + i0+"/address",schemaPath:"api#/components/schemas/CompanyListItem/properties/address/type",keyword:"type",params:{type: schema86.properties.address.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data3.text_search !== undefined){
let data16 = data3.text_search;
if((typeof data16 !== "string") && (data16 !== null)){
const err47 = {instancePath:instancePath+"/results/" + i0+"/text_search",schemaPath:"api#/components/schemas/CompanyListItem/properties/text_search/type",keyword:"type",params:{type: schema86.properties.text_search.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data3.city !== undefined){
let data17 = data3.city;
if((typeof data17 !== "string") && (data17 !== null)){
const err48 = {instancePath:instancePath+"/results/" + i0+"/city",schemaPath:"api#/components/schemas/CompanyListItem/properties/city/type",keyword:"type",params:{type: schema86.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data3.state !== undefined){
let data18 = data3.state;
if((typeof data18 !== "string") && (data18 !== null)){
const err49 = {instancePath:instancePath+"/results/" + i0+"/state",schemaPath:"api#/components/schemas/CompanyListItem/properties/state/type",keyword:"type",params:{type: schema86.properties.state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data3.country !== undefined){
let data19 = data3.country;
if((typeof data19 !== "string") && (data19 !== null)){
const err50 = {instancePath:instancePath+"/results/" + i0+"/country",schemaPath:"api#/components/schemas/CompanyListItem/properties/country/type",keyword:"type",params:{type: schema86.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data3.website !== undefined){
let data20 = data3.website;
if((typeof data20 !== "string") && (data20 !== null)){
const err51 = {instancePath:instancePath+"/results/" + i0+"/website",schemaPath:"api#/components/schemas/CompanyListItem/properties/website/type",keyword:"type",params:{type: schema86.properties.website.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data3.linkedin_url !== undefined){
let data21 = data3.linkedin_url;
if((typeof data21 !== "string") && (data21 !== null)){
const err52 = {instancePath:instancePath+"/results/" + i0+"/linkedin_url",schemaPath:"api#/components/schemas/CompanyListItem/properties/linkedin_url/type",keyword:"type",params:{type: schema86.properties.linkedin_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data3.facebook_url !== undefined){
let data22 = data3.facebook_url;
if((typeof data22 !== "string") && (data22 !== null)){
const err53 = {instancePath:instancePath+"/results/" + i0+"/facebook_url",schemaPath:"api#/components/schemas/CompanyListItem/properties/facebook_url/type",keyword:"type",params:{type: schema86.properties.facebook_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data3.twitter_url !== undefined){
let data23 = data3.twitter_url;
if((typeof data23 !== "string") && (data23 !== null)){
const err54 = {instancePath:instancePath+"/results/" + i0+"/twitter_url",schemaPath:"api#/components/schemas/CompanyListItem/properties/twitter_url/type",keyword:"type",params:{type: schema86.properties.twitter_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data3.phone_number !== undefined){
let data24 = data3.phone_number;
if((typeof data24 !== "string") && (data24 !== null)){
const err55 = {instancePath:instancePath+"/results/" + i0+"/phone_number",schemaPath:"api#/components/schemas/CompanyListItem/properties/phone_number/type",keyword:"type",params:{type: schema86.properties.phone_number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data3.company_name_for_emails !== undefined){
let data25 = data3.company_name_for_emails;
if((typeof data25 !== "string") && (data25 !== null)){
const err56 = {instancePath:instancePath+"/results/" + i0+"/company_name_for_emails",schemaPath:"api#/components/schemas/CompanyListItem/properties/company_name_for_emails/type",keyword:"type",params:{type: schema86.properties.company_name_for_emails.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data3.latest_funding !== undefined){
let data26 = data3.latest_funding;
if((typeof data26 !== "string") && (data26 !== null)){
const err57 = {instancePath:instancePath+"/results/" + i0+"/latest_funding",schemaPath:"api#/components/schemas/CompanyListItem/properties/latest_funding/type",keyword:"type",params:{type: schema86.properties.latest_funding.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data3.latest_funding_amount !== undefined){
let data27 = data3.latest_funding_amount;
if((!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) && (data27 !== null)){
const err58 = {instancePath:instancePath+"/results/" + i0+"/latest_funding_amount",schemaPath:"api#/components/schemas/CompanyListItem/properties/latest_funding_amount/type",keyword:"type",params:{type: schema86.properties.latest_funding_amount.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
const err59 = {instancePath:instancePath+"/results/" + i0+"/latest_funding_amount",schemaPath:"api#/components/schemas/CompanyListItem/properties/latest_funding_amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(data3.last_raised_at !== undefined){
let data28 = data3.last_raised_at;
if((typeof data28 !== "string") && (data28 !== null)){
const err60 = {instancePath:instancePath+"/results/" + i0+"/last_raised_at",schemaPath:"api#/components/schemas/CompanyListItem/properties/last_raised_at/type",keyword:"type",params:{type: schema86.properties.last_raised_at.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data3.created_at !== undefined){
let data29 = data3.created_at;
if(typeof data29 === "string"){
if(!(formats4.validate(data29))){
const err61 = {instancePath:instancePath+"/results/" + i0+"/created_at",schemaPath:"api#/components/schemas/CompanyListItem/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/results/" + i0+"/created_at",schemaPath:"api#/components/schemas/CompanyListItem/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data3.updated_at !== undefined){
let data30 = data3.updated_at;
if(typeof data30 === "string"){
if(!(formats4.validate(data30))){
const err63 = {instancePath:instancePath+"/results/" + i0+"/updated_at",schemaPath:"api#/components/schemas/CompanyListItem/properties/updated_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/results/" + i0+"/updated_at",schemaPath:"api#/components/schemas/CompanyListItem/properties/updated_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/CompanyListItem/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="reply17" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const reply18 = validate60;
const schema87 = {"$id":"reply18","allOf":[{"$ref":"api#/components/schemas/CompanyDetail"}]};
const schema88 = {"type":"object","description":"All of a company; the fields it shares with the list have the same values there.","additionalProperties":false,"required":["uuid","name","employees_count","annual_revenue","total_funding","industries","keywords","technologies","address","text_search","city","state","country","website","linkedin_url","facebook_url","twitter_url","phone_number","company_name_for_emails","latest_funding","latest_funding_amount","last_raised_at","created_at","updated_at","contact_count"],"properties":{"uuid":{"type":"string","format":"uuid"},"name":{"type":["string","null"]},"employees_count":{"type":["integer","null"],"minimum":0},"annual_revenue":{"type":["integer","null"],"minimum":0,"description":"In USD."},"total_funding":{"type":["integer","null"],"minimum":0,"description":"In USD."},"industries":{"type":"array","items":{"type":"string"}},"keywords":{"type":"array","items":{"type":"string"}},"technologies":{"type":"array","items":{"type":"string"}},"address":{"type":["string","null"],"description":"Street and number or the whole address."},"text_search":{"type":["string","null"],"description":"Where the company is; what `company_location` looks into."},"city":{"type":["string","null"]},"state":{"type":["string","null"]},"country":{"type":["string","null"]},"website":{"type":["string","null"]},"linkedin_url":{"type":["string","null"]},"facebook_url":{"type":["string","null"]},"twitter_url":{"type":["string","null"]},"phone_number":{"type":["string","null"]},"company_name_for_emails":{"type":["string","null"],"description":"The name as written in e-mails."},"latest_funding":{"type":["string","null"],"description":"The latest funding round."},"latest_funding_amount":{"type":["integer","null"],"minimum":0,"description":"In USD."},"last_raised_at":{"type":["string","null"],"description":"When the company last raised money, as its source wrote it."},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"contact_count":{"type":"integer","minimum":0,"description":"How many contacts it has."}}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="reply18" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uuid === undefined){
const err0 = {instancePath,schemaPath:"api#/components/schemas/CompanyDetail/required",keyword:"required",params:{missingProperty: "uuid"},message:"must have required property '"+"uuid"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"api#/components/schemas/CompanyDetail/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.employees_count === undefined){
const err2 = {instancePath,schemaPath:"api#/components/schemas/CompanyDetail/required",keyword:"required",params:{missingProperty: "employees_count"},message:"must have required property '"+"employees_count"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.annual_revenue === undefined){
const err3 = {instancePath,schemaPath:"api#/components/schemas/CompanyDetail/required",keyword:"required",params:{missingProperty: "annual_revenue"},message:"must have required property '"+"annual_revenue"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.total_funding === undefined){
const err4 = {instancePath,schemaPath:"api#/components/schemas/CompanyDetail/required",keyword:"required",params:{missingProperty: "total_funding"},message:"must have required property '"+"total_funding"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.industries === undefined){
const err5 = {instancePath,schemaPath:"api#/components/schemas/CompanyDetail/required",keyword:"required",params:{missingProperty: "industries"},message:"must have required property '"+"industries"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.keywords === undefined){
const err6 = {instancePath,schemaPath:"api#/components/schemas/CompanyDetail/required",keyword:"required",params:{missingProperty: "keywords"},message:"must have required property '"+"keywords"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.technologies === undefined){
const err7 = {instancePath,schemaPath:"api#/components/schemas/CompanyDetail/required",keyword:"required",params:{missingProperty: "technologies"},message:"must have required property '"+"technologies"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.address === undefined){
const err8 = {instancePath,schemaPath:"api#/components/schemas/CompanyDetail/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.text_search === undefined){
const err9 = {instancePath,schemaPath:"api#/components/schemas/CompanyDetail/required",keyword:"required",params:{missingProperty: "text_search"},message:"must have required property '"+"text_search"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.city === undefined){
const err10 = {instancePath,schemaPath:"api#/components/schemas/CompanyDetail/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.state === undefined){
const err11 = {instancePath,schemaPath:"api#/components/schemas/CompanyDetail/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.country === undefined){
const err12 = {instancePath,schemaPath:"api#/components/schemas/CompanyDetail/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.website === undefined){
const err13 = {instancePath,schemaPath:"api#/components/schemas/CompanyDetail/required",keyword:"required",params:{missingProperty: "website"},message:"must have required property '"+"website"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.linkedin_url === undefined){
const err14 = {instancePath,schemaPath:"api#/components/schemas/CompanyDetail/required",keyword:"required",params:{missingProperty: "linkedin_url"},message:"must have required property '"+"linkedin_url"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.facebook_url === undefined){
const err15 = {instancePath,schemaPath:"api#/components/schemas/CompanyDetail/required",keyword:"required",params:{missingProperty: "facebook_url"},message:"must have required property '"+"facebook_url"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.twitter_url === undefined){
const err16 = {instancePath,schemaPath:"api#/components/schemas/CompanyDetail/required",keyword:"required",params:{missingProperty: "twitter_url"},message:"must have required property '"+"twitter_url"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.phone_number === undefined){
const err17 = {instancePath,schemaPath:"api#/components/schemas/CompanyDetail/required",keyword:"required",params:{missingProperty: "phone_number"},message:"must have required property '"+"phone_number"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.company_name_for_emails === undefined){
const err18 = {instancePath,schemaPath:"api#/components/schemas/CompanyDetail/required",keyword:"required",params:{missingProperty: "company_name_for_emails"},message:"must have required property '"+"company_name_for_emails"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.latest_funding === undefined){
const err19 = {instancePath,schemaPath:"api#/components/schemas/CompanyDetail/required",keyword:"required",params:{missingProperty: "latest_funding"},message:"must have required property '"+"latest_funding"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.latest_funding_amount === undefined){
const err20 = {instancePath,schemaPath:"api#/components/schemas/CompanyDetail/required",keyword:"required",params:{missingProperty: "latest_funding_amount"},message:"must have required property '"+"latest_funding_amount"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.last_raised_at === undefined){
const err21 = {instancePath,schemaPath:"api#/components/schemas/CompanyDetail/required",keyword:"required",params:{missingProperty: "last_raised_at"},message:"must have required property '"+"last_raised_at"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.created_at === undefined){
const err22 = {instancePath,schemaPath:"api#/components/schemas/CompanyDetail/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.updated_at === undefined){
const err23 = {instancePath,schemaPath:"api#/components/schemas/CompanyDetail/required",keyword:"required",params:{missingProperty: "updated_at"},message:"must have required property '"+"updated_at"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.contact_count === undefined){
const err24 = {instancePath,schemaPath:"api#/components/schemas/CompanyDetail/required",keyword:"required",params:{missingProperty: "contact_count"},message:"must have required property '"+"contact_count"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key0 in data){
if(!(func3.call(schema88.properties, key0))){
const err25 = {instancePath,schemaPath:"api#/components/schemas/CompanyDetail/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.uuid !== undefined){
let data0 = data.uuid;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
const err26 = {instancePath:instancePath+"/uuid",schemaPath:"api#/components/schemas/CompanyDetail/properties/uuid/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/uuid",schemaPath:"api#/components/schemas/CompanyDetail/properties/uuid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
const err28 = {instancePath:instancePath+"/name",schemaPath:"api#/components/schemas/CompanyDetail/properties/name/type",keyword:"type",params:{type: schema88.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.employees_count !== undefined){
let data2 = data.employees_count;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err29 = {instancePath:instancePath+"/employees_count",schemaPath:"api#/components/schemas/CompanyDetail/properties/employees_count/type",keyword:"type",params:{type: schema88.properties.employees_count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err30 = {instancePath:instancePath+"/employees_count",schemaPath:"api#/components/schemas/CompanyDetail/properties/employees_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.annual_revenue !== undefined){
let data3 = data.annual_revenue;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err31 = {instancePath:instancePath+"/annual_revenue",schemaPath:"api#/components/schemas/CompanyDetail/properties/annual_revenue/type",keyword:"type",params:{type: schema88.properties.annual_revenue.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err32 = {instancePath:instancePath+"/annual_revenue",schemaPath:"api#/components/schemas/CompanyDetail/properties/annual_revenue/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data.total_funding !== undefined){
let data4 = data.total_funding;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
const err33 = {instancePath:instancePath+"/total_funding",schemaPath:"api#/components/schemas/CompanyDetail/properties/total_funding/type",keyword:"type",params:{type: schema88.properties.total_funding.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err34 = {instancePath:instancePath+"/total_funding",schemaPath:"api#/components/schemas/CompanyDetail/properties/total_funding/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data.industries !== undefined){
let data5 = data.industries;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
const err35 = {instancePath:instancePath+"/industries/" + i0,schemaPath:"api#/components/schemas/CompanyDetail/properties/industries/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/industries",schemaPath:"api#/components/schemas/CompanyDetail/properties/industries/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.keywords !== undefined){
let data7 = data.keywords;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
const err37 = {instancePath:instancePath+"/keywords/" + i1,schemaPath:"api#/components/schemas/CompanyDetail/properties/keywords/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/keywords",schemaPath:"api#/components/schemas/CompanyDetail/properties/keywords/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.technologies !== undefined){
let data9 = data.technologies;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(typeof data9[i2] !== "string"){
const err39 = {instancePath:instancePath+"/technologies/" + i2,schemaPath:"api#/components/schemas/CompanyDetail/properties/technologies/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/technologies",schemaPath:"api#/components/schemas/CompanyDetail/properties/technologies/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.address !== undefined){
let data11 = data.address;
if((typeof data11 !== "string") && (data11 !== null)){
const err41 = {instancePath:instancePath+"/address",schemaPath:"api#/components/schemas/CompanyDetail/properties/address/type",keyword:"type",params:{type: schema88.properties.address.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.text_search !== undefined){
let data12 = data.text_search;
if((typeof data12 !== "string") && (data12 !== null)){
const err42 = {instancePath:instancePath+"/text_search",schemaPath:"api#/components/schemas/CompanyDetail/properties/text_search/type",keyword:"type",params:{type: schema88.properties.text_search.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.city !== undefined){
let data13 = data.city;
if((typeof data13 !== "string") && (data13 !== null)){
const err43 = {instancePath:instancePath+"/city",schemaPath:"api#/components/schemas/CompanyDetail/properties/city/type",keyword:"type",params:{type: schema88.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.state !== undefined){
let data14 = data.state;
if((typeof data14 !== "string") && (data14 !== null)){
const err44 = {instancePath:instancePath+"/state",schemaPath:"api#/components/schemas/CompanyDetail/properties/state/type",keyword:"type",params:{type: schema88.properties.state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.country !== undefined){
let data15 = data.country;
if((typeof data15 !== "string") && (data15 !== null)){
const err45 = {instancePath:instancePath+"/country",schemaPath:"api#/components/schemas/CompanyDetail/properties/country/type",keyword:"type",params:{type: schema88.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.website !== undefined){
let data16 = data.website;
if((typeof data16 !== "string") && (data16 !== null)){
const err46 = {instancePath:instancePath+"/website",schemaPath:"api#/components/schemas/CompanyDetail/properties/website/type",keyword:"type",params:{type: schema88.properties.website.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.linkedin_url !== undefined){
let data17 = data.linkedin_url;
if((typeof data17 !== "string") && (data17 !== null)){
const err47 = {instancePath:instancePath+"/linkedin_url",schemaPath:"api#/components/schemas/CompanyDetail/properties/linkedin_url/type",keyword:"type",params:{type: schema88.properties.linkedin_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.facebook_url !== undefined){
let data18 = data.facebook_url;
if((typeof data18 !== "string") && (data18 !== null)){
const err48 = {instancePath:instancePath+"/facebook_url",schemaPath:"api#/components/schemas/CompanyDetail/properties/facebook_url/type",keyword:"type",params:{type: schema88.properties.facebook_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.twitter_url !== undefined){
let data19 = data.twitter_url;
if((typeof data19 !== "string") && (data19 !== null)){
const err49 = {instancePath:instancePath+"/twitter_url",schemaPath:"api#/components/schemas/CompanyDetail/properties/twitter_url/type",keyword:"type",params:{type: schema88.properties.twitter_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.phone_number !== undefined){
let data20 = data.phone_number;
if((typeof data20 !== "string") && (data20 !== null)){
const err50 = {instancePath:instancePath+"/phone_number",schemaPath:"api#/components/schemas/CompanyDetail/properties/phone_number/type",keyword:"type",params:{type: schema88.properties.phone_number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.company_name_for_emails !== undefined){
let data21 = data.company_name_for_emails;
if((typeof data21 !== "string") && (data21 !== null)){
const err51 = {instancePath:instancePath+"/company_name_for_emails",schemaPath:"api#/components/schemas/CompanyDetail/properties/company_name_for_emails/type",keyword:"type",params:{type: schema88.properties.company_name_for_emails.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.latest_funding !== undefined){
let data22 = data.latest_funding;
if((typeof data22 !== "string") && (data22 !== null)){
const err52 = {instancePath:instancePath+"/latest_funding",schemaPath:"api#/components/schemas/CompanyDetail/properties/latest_funding/type",keyword:"type",params:{type: schema88.properties.latest_funding.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.latest_funding_amount !== undefined){
let data23 = data.latest_funding_amount;
if((!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) && (data23 !== null)){
const err53 = {instancePath:instancePath+"/latest_funding_amount",schemaPath:"api#/components/schemas/CompanyDetail/properties/latest_funding_amount/type",keyword:"type",params:{type: schema88.properties.latest_funding_amount.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err54 = {instancePath:instancePath+"/latest_funding_amount",schemaPath:"api#/components/schemas/CompanyDetail/properties/latest_funding_amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data.last_raised_at !== undefined){
let data24 = data.last_raised_at;
if((typeof data24 !== "string") && (data24 !== null)){
const err55 = {instancePath:instancePath+"/last_raised_at",schemaPath:"api#/components/schemas/CompanyDetail/properties/last_raised_at/type",keyword:"type",params:{type: schema88.properties.last_raised_at.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.created_at !== undefined){
let data25 = data.created_at;
if(typeof data25 === "string"){
if(!(formats4.validate(data25))){
const err56 = {instancePath:instancePath+"/created_at",schemaPath:"api#/components/schemas/CompanyDetail/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/created_at",schemaPath:"api#/components/schemas/CompanyDetail/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data26 = data.updated_at;
if(typeof data26 === "string"){
if(!(formats4.validate(data26))){
const err58 = {instancePath:instancePath+"/updated_at",schemaPath:"api#/components/schemas/CompanyDetail/properties/updated_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/updated_at",schemaPath:"api#/components/schemas/CompanyDetail/properties/updated_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.contact_count !== undefined){
let data27 = data.contact_count;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err60 = {instancePath:instancePath+"/contact_count",schemaPath:"api#/components/schemas/CompanyDetail/properties/contact_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
const err61 = {instancePath:instancePath+"/contact_count",schemaPath:"api#/components/schemas/CompanyDetail/properties/contact_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
}
else {
const err62 = {instancePath,schemaPath:"api#/components/schemas/CompanyDetail/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const reply19 = validate61;
const schema89 = {"$id":"reply19","allOf":[{"$ref":"api#/components/schemas/CompanyContactPage"}]};
const schema90 = {"type":"object","additionalProperties":false,"required":["next","previous","results"],"properties":{"next":{"$ref":"api#/components/schemas/PageLink"},"previous":{"$ref":"api#/components/schemas/PageLink"},"results":{"type":"array","items":{"$ref":"api#/components/schemas/ContactListItem"}}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.next === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "next"},message:"must have required property '"+"next"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.previous === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "previous"},message:"must have required property '"+"previous"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.results === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "results"},message:"must have required property '"+"results"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "next") || (key0 === "previous")) || (key0 === "results"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.next !== undefined){
let data0 = data.next;
if((typeof data0 !== "string") && (data0 !== null)){
const err4 = {instancePath:instancePath+"/next",schemaPath:"api#/components/schemas/PageLink/type",keyword:"type",params:{type: schema51.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.previous !== undefined){
let data1 = data.previous;
if((typeof data1 !== "string") && (data1 !== null)){
const err5 = {instancePath:instancePath+"/previous",schemaPath:"api#/components/schemas/PageLink/type",keyword:"type",params:{type: schema51.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.results !== undefined){
let data2 = data.results;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.uuid === undefined){
const err6 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "uuid"},message:"must have required property '"+"uuid"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.first_name === undefined){
const err7 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "first_name"},message:"must have required property '"+"first_name"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.last_name === undefined){
const err8 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "last_name"},message:"must have required property '"+"last_name"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.title === undefined){
const err9 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.company === undefined){
const err10 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "company"},message:"must have required property '"+"company"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.company_id === undefined){
const err11 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "company_id"},message:"must have required property '"+"company_id"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.company_name_for_emails === undefined){
const err12 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "company_name_for_emails"},message:"must have required property '"+"company_name_for_emails"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.email === undefined){
const err13 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3.email_status === undefined){
const err14 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "email_status"},message:"must have required property '"+"email_status"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3.seniority === undefined){
const err15 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "seniority"},message:"must have required property '"+"seniority"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data3.departments === undefined){
const err16 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "departments"},message:"must have required property '"+"departments"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data3.work_direct_phone === undefined){
const err17 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "work_direct_phone"},message:"must have required property '"+"work_direct_phone"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data3.home_phone === undefined){
const err18 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "home_phone"},message:"must have required property '"+"home_phone"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data3.mobile_phone === undefined){
const err19 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "mobile_phone"},message:"must have required property '"+"mobile_phone"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data3.corporate_phone === undefined){
const err20 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "corporate_phone"},message:"must have required property '"+"corporate_phone"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data3.other_phone === undefined){
const err21 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "other_phone"},message:"must have required property '"+"other_phone"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data3.stage === undefined){
const err22 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data3.employees === undefined){
const err23 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "employees"},message:"must have required property '"+"employees"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data3.industries === undefined){
const err24 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "industries"},message:"must have required property '"+"industries"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data3.keywords === undefined){
const err25 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "keywords"},message:"must have required property '"+"keywords"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data3.technologies === undefined){
const err26 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "technologies"},message:"must have required property '"+"technologies"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data3.person_linkedin_url === undefined){
const err27 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "person_linkedin_url"},message:"must have required property '"+"person_linkedin_url"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data3.website === undefined){
const err28 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "website"},message:"must have required property '"+"website"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data3.company_linkedin_url === undefined){
const err29 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "company_linkedin_url"},message:"must have required property '"+"company_linkedin_url"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data3.facebook_url === undefined){
const err30 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "facebook_url"},message:"must have required property '"+"facebook_url"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data3.twitter_url === undefined){
const err31 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "twitter_url"},message:"must have required property '"+"twitter_url"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data3.city === undefined){
const err32 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data3.state === undefined){
const err33 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data3.country === undefined){
const err34 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data3.company_address === undefined){
const err35 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "company_address"},message:"must have required property '"+"company_address"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data3.company_city === undefined){
const err36 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "company_city"},message:"must have required property '"+"company_city"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data3.company_state === undefined){
const err37 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "company_state"},message:"must have required property '"+"company_state"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data3.company_country === undefined){
const err38 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "company_country"},message:"must have required property '"+"company_country"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data3.company_phone === undefined){
const err39 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "company_phone"},message:"must have required property '"+"company_phone"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data3.annual_revenue === undefined){
const err40 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "annual_revenue"},message:"must have required property '"+"annual_revenue"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data3.total_funding === undefined){
const err41 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "total_funding"},message:"must have required property '"+"total_funding"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data3.latest_funding === undefined){
const err42 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "latest_funding"},message:"must have required property '"+"latest_funding"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data3.latest_funding_amount === undefined){
const err43 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "latest_funding_amount"},message:"must have required property '"+"latest_funding_amount"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data3.last_raised_at === undefined){
const err44 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "last_raised_at"},message:"must have required property '"+"last_raised_at"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data3.created_at === undefined){
const err45 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data3.updated_at === undefined){
const err46 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "updated_at"},message:"must have required property '"+"updated_at"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key1 in data3){
if(!(func3.call(schema53.properties, key1))){
const err47 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data3.uuid !== undefined){
let data4 = data3.uuid;
if(typeof data4 === "string"){
if(!(formats0.test(data4))){
const err48 = {instancePath:instancePath+"/results/" + i0+"/uuid",schemaPath:"api#/components/schemas/ContactListItem/properties/uuid/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/results/" + i0+"/uuid",schemaPath:"api#/components/schemas/ContactListItem/properties/uuid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data3.first_name !== undefined){
let data5 = data3.first_name;
if((typeof data5 !== "string") && (data5 !== null)){
const err50 = {instancePath:instancePath+"/results/" + i0+"/first_name",schemaPath:"api#/components/schemas/ContactListItem/properties/first_name/type",keyword:"type",params:{type: schema53.properties.first_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data3.last_name !== undefined){
let data6 = data3.last_name;
if((typeof data6 !== "string") && (data6 !== null)){
const err51 = {instancePath:instancePath+"/results/" + i0+"/last_name",schemaPath:"api#/components/schemas/ContactListItem/properties/last_name/type",keyword:"type",params:{type: schema53.properties.last_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data3.title !== undefined){
let data7 = data3.title;
if((typeof data7 !== "string") && (data7 !== null)){
const err52 = {instancePath:instancePath+"/results/" + i0+"/title",schemaPath:"api#/components/schemas/ContactListItem/properties/title/type",keyword:"type",params:{type: schema53.properties.title.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data3.company !== undefined){
let data8 = data3.company;
if((typeof data8 !== "string") && (data8 !== null)){
const err53 = {instancePath:instancePath+"/results/" + i0+"/company",schemaPath:"api#/components/schemas/ContactListItem/properties/company/type",keyword:"type",params:{type: schema53.properties.company.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data3.company_id !== undefined){
let data9 = data3.company_id;
if((typeof data9 !== "string") && (data9 !== null)){
const err54 = {instancePath:instancePath+"/results/" + i0+"/company_id",schemaPath:"api#/components/schemas/ContactListItem/properties/company_id/type",keyword:"type",params:{type: schema53.properties.company_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(typeof data9 === "string"){
if(!(formats0.test(data9))){
const err55 = {instancePath:instancePath+"/results/" + i0+"/company_id",schemaPath:"api#/components/schemas/ContactListItem/properties/company_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data3.company_name_for_emails !== undefined){
let data10 = data3.company_name_for_emails;
if((typeof data10 !== "string") && (data10 !== null)){
const err56 = {instancePath:instancePath+"/results/" + i0+"/company_name_for_emails",schemaPath:"api#/components/schemas/ContactListItem/properties/company_name_for_emails/type",keyword:"type",params:{type: schema53.properties.company_name_for_emails.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data3.email !== undefined){
let data11 = data3.email;
if((typeof data11 !== "string") && (data11 !== null)){
const err57 = {instancePath:instancePath+"/results/" + i0+"/email",schemaPath:"api#/components/schemas/ContactListItem/properties/email/type",keyword:"type",params:{type: schema53.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data3.email_status !== undefined){
let data12 = data3.email_status;
if((typeof data12 !== "string") && (data12 !== null)){
const err58 = {instancePath:instancePath+"/results/" + i0+"/email_status",schemaPath:"api#/components/schemas/ContactListItem/properties/email_status/type",keyword:"type",params:{type: schema53.properties.email_status.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data3.seniority !== undefined){
let data13 = data3.seniority;
if((typeof data13 !== "string") && (data13 !== null)){
const err59 = {instancePath:instancePath+"/results/" + i0+"/seniority",schemaPath:"api#/components/schemas/ContactListItem/properties/seniority/type",keyword:"type",params:{type: schema53.properties.seniority.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data3.departments !== undefined){
let data14 = data3.departments;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(typeof data14[i1] !== "string"){
const err60 = {instancePath:instancePath+"/results/" + i0+"/departments/" + i1,schemaPath:"api#/components/schemas/ContactListItem/properties/departments/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/results/" + i0+"/departments",schemaPath:"api#/components/schemas/ContactListItem/properties/departments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data3.work_direct_phone !== undefined){
let data16 = data3.work_direct_phone;
if((typeof data16 !== "string") && (data16 !== null)){
const err62 = {instancePath:instancePath+"/results/" + i0+"/work_direct_phone",schemaPath:"api#/components/schemas/ContactListItem/properties/work_direct_phone/type",keyword:"type",params:{type: schema53.properties.work_direct_phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data3.home_phone !== undefined){
let data17 = data3.home_phone;
if((typeof data17 !== "string") && (data17 !== null)){
const err63 = {instancePath:instancePath+"/results/" + i0+"/home_phone",schemaPath:"api#/components/schemas/ContactListItem/properties/home_phone/type",keyword:"type",params:{type: schema53.properties.home_phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data3.mobile_phone !== undefined){
let data18 = data3.mobile_phone;
if((typeof data18 !== "string") && (data18 !== null)){
const err64 = {instancePath:instancePath+"/results/" + i0+"/mobile_phone",schemaPath:"api#/components/schemas/ContactListItem/properties/mobile_phone/type",keyword:"type",params:{type: schema53.properties.mobile_phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data3.corporate_phone !== undefined){
let data19 = data3.corporate_phone;
if((typeof data19 !== "string") && (data19 !== null)){
const err65 = {instancePath:instancePath+"/results/" + i0+"/corporate_phone",schemaPath:"api#/components/schemas/ContactListItem/properties/corporate_phone/type",keyword:"type",params:{type: schema53.properties.corporate_phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data3.other_phone !== undefined){
let data20 = data3.other_phone;
if((typeof data20 !== "string") && (data20 !== null)){
const err66 = {instancePath:instancePath+"/results/" + i0+"/other_phone",schemaPath:"api#/components/schemas/ContactListItem/properties/other_phone/type",keyword:"type",params:{type: schema53.properties.other_phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data3.stage !== undefined){
let data21 = data3.stage;
if((typeof data21 !== "string") && (data21 !== null)){
const err67 = {instancePath:instancePath+"/results/" + i0+"/stage",schemaPath:"api#/components/schemas/ContactListItem/properties/stage/type",keyword:"type",params:{type: schema53.properties.stage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data3.employees !== undefined){
let data22 = data3.employees;
if((!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) && (data22 !== null)){
const err68 = {instancePath:instancePath+"/results/" + i0+"/employees",schemaPath:"api#/components/schemas/ContactListItem/properties/employees/type",keyword:"type",params:{type: schema53.properties.employees.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err69 = {instancePath:instancePath+"/results/" + i0+"/employees",schemaPath:"api#/components/schemas/ContactListItem/properties/employees/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
if(data3.industries !== undefined){
let data23 = data3.industries;
if(Array.isArray(data23)){
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
if(typeof data23[i2] !== "string"){
const err70 = {instancePath:instancePath+"/results/" + i0+"/industries/" + i2,schemaPath:"api#/components/schemas/ContactListItem/properties/industries/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/results/" + i0+"/industries",schemaPath:"api#/components/schemas/ContactListItem/properties/industries/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data3.keywords !== undefined){
let data25 = data3.keywords;
if(Array.isArray(data25)){
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
if(typeof data25[i3] !== "string"){
const err72 = {instancePath:instancePath+"/results/" + i0+"/keywords/" + i3,schemaPath:"api#/components/schemas/ContactListItem/properties/keywords/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/results/" + i0+"/keywords",schemaPath:"api#/components/schemas/ContactListItem/properties/keywords/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data3.technologies !== undefined){
let data27 = data3.technologies;
if(Array.isArray(data27)){
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
if(typeof data27[i4] !== "string"){
const err74 = {instancePath:instancePath+"/results/" + i0+"/technologies/" + i4,schemaPath:"api#/components/schemas/ContactListItem/properties/technologies/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/results/" + i0+"/technologies",schemaPath:"api#/components/schemas/ContactListItem/properties/technologies/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data3.person_linkedin_url !== undefined){
let data29 = data3.person_linkedin_url;
if((typeof data29 !== "string") && (data29 !== null)){
const err76 = {instancePath:instancePath+"/results/" + i0+"/person_linkedin_url",schemaPath:"api#/components/schemas/ContactListItem/properties/person_linkedin_url/type",keyword:"type",params:{type: schema53.properties.person_linkedin_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data3.website !== undefined){
let data30 = data3.website;
if((typeof data30 !== "string") && (data30 !== null)){
const err77 = {instancePath:instancePath+"/results/" + i0+"/website",schemaPath:"api#/components/schemas/ContactListItem/properties/website/type",keyword:"type",params:{type: schema53.properties.website.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data3.company_linkedin_url !== undefined){
let data31 = data3.company_linkedin_url;
if((typeof data31 !== "string") && (data31 !== null)){
const err78 = {instancePath:instancePath+"/results/" + i0+"/company_linkedin_url",schemaPath:"api#/components/schemas/ContactListItem/properties/company_linkedin_url/type",keyword:"type",params:{type: schema53.properties.company_linkedin_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data3.facebook_url !== undefined){
let data32 = data3.facebook_url;
if((typeof data32 !== "string") && (data32 !== null)){
const err79 = {instancePath:instancePath+"/results/" + i0+"/facebook_url",schemaPath:"api#/components/schemas/ContactListItem/properties/facebook_url/type",keyword:"type",params:{type: schema53.properties.facebook_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data3.twitter_url !== undefined){
let data33 = data3.twitter_url;
if((typeof data33 !== "string") && (data33 !== null)){
const err80 = {instancePath:instancePath+"/results/" + i0+"/twitter_url",schemaPath:"api#/components/schemas/ContactListItem/properties/twitter_url/type",keyword:"type",params:{type: schema53.properties.twitter_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data3.city !== undefined){
let data34 = data3.city;
if((typeof data34 !== "string") && (data34 !== null)){
const err81 = {instancePath:instancePath+"/results/" + i0+"/city",schemaPath:"api#/components/schemas/ContactListItem/properties/city/type",keyword:"type",params:{type: schema53.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data3.state !== undefined){
let data35 = data3.state;
if((typeof data35 !== "string") && (data35 !== null)){
const err82 = {instancePath:instancePath+"/results/" + i0+"/state",schemaPath:"api#/components/schemas/ContactListItem/properties/state/type",keyword:"type",params:{type: schema53.properties.state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data3.country !== undefined){
let data36 = data3.country;
if((typeof data36 !== "string") && (data36 !== null)){
const err83 = {instancePath:instancePath+"/results/" + i0+"/country",schemaPath:"api#/components/schemas/ContactListItem/properties/country/type",keyword:"type",params:{type: schema53.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data3.company_address !== undefined){
let data37 = data3.company_address;
if((typeof data37 !== "string") && (data37 !== null)){
const err84 = {instancePath:instancePath+"/results/" + i0+"/company_address",schemaPath:"api#/components/schemas/ContactListItem/properties/company_address/type",keyword:"type",params:{type: schema53.properties.company_address.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data3.company_city !== undefined){
let data38 = data3.company_city;
if((typeof data38 !== "string") && (data38 !== null)){
const err85 = {instancePath:instancePath+"/results/" + i0+"/company_city",schemaPath:"api#/components/schemas/ContactListItem/properties/company_city/type",keyword:"type",params:{type: schema53.properties.company_city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data3.company_state !== undefined){
let data39 = data3.company_state;
if((typeof data39 !== "string") && (data39 !== null)){
const err86 = {instancePath:instancePath+"/results/" + i0+"/company_state",schemaPath:"api#/components/schemas/ContactListItem/properties/company_state/type",keyword:"type",params:{type: schema53.properties.company_state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data3.company_country !== undefined){
let data40 = data3.company_country;
if((typeof data40 !== "string") && (data40 !== null)){
const err87 = {instancePath:instancePath+"/results/" + i0+"/company_country",schemaPath:"api#/components/schemas/ContactListItem/properties/company_country/type",keyword:"type",params:{type: schema53.properties.company_country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data3.company_phone !== undefined){
let data41 = data3.company_phone;
if((typeof data41 !== "string") && (data41 !== null)){
const err88 = {instancePath:instancePath+"/results/" + i0+"/company_phone",schemaPath:"api#/components/schemas/ContactListItem/properties/company_phone/type",keyword:"type",params:{type: schema53.properties.company_phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data3.annual_revenue !== undefined){
let data42 = data3.annual_revenue;
if((!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))) && (data42 !== null)){
const err89 = {instancePath:instancePath+"/results/" + i0+"/annual_revenue",schemaPath:"api#/components/schemas/ContactListItem/properties/annual_revenue/type",keyword:"type",params:{type: schema53.properties.annual_revenue.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
const err90 = {instancePath:instancePath+"/results/" + i0+"/annual_revenue",schemaPath:"api#/components/schemas/ContactListItem/properties/annual_revenue/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
if(data3.total_funding !== undefined){
let data43 = data3.total_funding;
if((!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))) && (data43 !== null)){
const err91 = {instancePath:instancePath+"/results/" + i0+"/total_funding",schemaPath:"api#/components/schemas/ContactListItem/properties/total_funding/type",keyword:"type",params:{type: schema53.properties.total_funding.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
const err92 = {instancePath:instancePath+"/results/" + i0+"/total_funding",schemaPath:"api#/components/schemas/ContactListItem/properties/total_funding/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
if(data3.latest_funding !== undefined){
let data44 = data3.latest_funding;
if((typeof data44 !== "string") && (data44 !== null)){
const err93 = {instancePath:instancePath+"/results/" + i0+"/latest_funding",schemaPath:"api#/components/schemas/ContactListItem/properties/latest_funding/type",keyword:"type",params:{type: schema53.properties.latest_funding.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data3.latest_funding_amount !== undefined){
let data45 = data3.latest_funding_amount;
if((!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))) && (data45 !== null)){
const err94 = {instancePath:instancePath+"/results/" + i0+"/latest_funding_amount",schemaPath:"api#/components/schemas/ContactListItem/properties/latest_funding_amount/type",keyword:"type",params:{type: schema53.properties.latest_funding_amount.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
const err95 = {instancePath:instancePath+"/results/" + i0+"/latest_funding_amount",schemaPath:"api#/components/schemas/ContactListItem/properties/latest_funding_amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
if(data3.last_raised_at !== undefined){
let data46 = data3.last_raised_at;
if((typeof data46 !== "string") && (data46 !== null)){
const err96 = {instancePath:instancePath+"/results/" + i0+"/last_raised_at",schemaPath:"api#/components/schemas/ContactListItem/properties/last_raised_at/type",keyword:"type",params:{type: schema53.properties.last_raised_at.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data3.created_at !== undefined){
let data47 = data3.created_at;
if(typeof data47 === "string"){
if(!(formats4.validate(data47))){
const err97 = {instancePath:instancePath+"/results/" + i0+"/created_at",schemaPath:"api#/components/schemas/ContactListItem/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/results/" + i0+"/created_at",schemaPath:"api#/components/schemas/ContactListItem/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data3.updated_at !== undefined){
let data48 = data3.updated_at;
if(typeof data48 === "string"){
if(!(formats4.validate(data48))){
const err99 = {instancePath:instancePath+"/results/" + i0+"/updated_at",schemaPath:"api#/components/schemas/ContactListItem/properties/updated_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/results/" + i0+"/updated_at",schemaPath:"api#/components/schemas/ContactListItem/properties/updated_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="reply19" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate62(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const reply20 = validate64;
const schema94 = {"$id":"reply20","allOf":[{"$ref":"api#/components/schemas/RegisterResponse"}]};
const schema95 = {"type":"object","description":"A new account and its first session.","additionalProperties":false,"required":["access_token","refresh_token","token_type","expires_in","user","message"],"properties":{"access_token":{"type":"string"},"refresh_token":{"type":"string"},"token_type":{"type":"string","enum":["bearer"]},"expires_in":{"type":"integer","minimum":1,"description":"Seconds until the access token expires."},"user":{"$ref":"api#/components/schemas/AccountReference"},"message":{"type":"string"}}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.access_token === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "access_token"},message:"must have required property '"+"access_token"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.refresh_token === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "refresh_token"},message:"must have required property '"+"refresh_token"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.token_type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "token_type"},message:"must have required property '"+"token_type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.expires_in === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires_in"},message:"must have required property '"+"expires_in"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.user === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.message === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "access_token") || (key0 === "refresh_token")) || (key0 === "token_type")) || (key0 === "expires_in")) || (key0 === "user")) || (key0 === "message"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.access_token !== undefined){
if(typeof data.access_token !== "string"){
const err7 = {instancePath:instancePath+"/access_token",schemaPath:"#/properties/access_token/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.refresh_token !== undefined){
if(typeof data.refresh_token !== "string"){
const err8 = {instancePath:instancePath+"/refresh_token",schemaPath:"#/properties/refresh_token/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.token_type !== undefined){
let data2 = data.token_type;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/token_type",schemaPath:"#/properties/token_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(data2 === "bearer")){
const err10 = {instancePath:instancePath+"/token_type",schemaPath:"#/properties/token_type/enum",keyword:"enum",params:{allowedValues: schema95.properties.token_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.expires_in !== undefined){
let data3 = data.expires_in;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/expires_in",schemaPath:"#/properties/expires_in/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/expires_in",schemaPath:"#/properties/expires_in/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.user !== undefined){
let data4 = data.user;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.id === undefined){
const err13 = {instancePath:instancePath+"/user",schemaPath:"api#/components/schemas/AccountReference/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.email === undefined){
const err14 = {instancePath:instancePath+"/user",schemaPath:"api#/components/schemas/AccountReference/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "id") || (key1 === "email"))){
const err15 = {instancePath:instancePath+"/user",schemaPath:"api#/components/schemas/AccountReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.id !== undefined){
let data5 = data4.id;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
const err16 = {instancePath:instancePath+"/user/id",schemaPath:"api#/components/schemas/AccountReference/properties/id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/user/id",schemaPath:"api#/components/schemas/AccountReference/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.email !== undefined){
if(typeof data4.email !== "string"){
const err18 = {instancePath:instancePath+"/user/email",schemaPath:"api#/components/schemas/AccountReference/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/user",schemaPath:"api#/components/schemas/AccountReference/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err20 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="reply20" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate65(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const reply21 = validate67;
const schema97 = {"$id":"reply21","allOf":[{"$ref":"api#/components/schemas/LogoutResponse"}]};
const schema98 = {"type":"object","additionalProperties":false,"required":["message"],"properties":{"message":{"type":"string"}}};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="reply21" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
const err0 = {instancePath,schemaPath:"api#/components/schemas/LogoutResponse/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "message")){
const err1 = {instancePath,schemaPath:"api#/components/schemas/LogoutResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err2 = {instancePath:instancePath+"/message",schemaPath:"api#/components/schemas/LogoutResponse/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"api#/components/schemas/LogoutResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const reply22 = validate68;
const schema99 = {"$id":"reply22","allOf":[{"$ref":"api#/components/schemas/RefreshTokenResponse"}]};
const schema100 = {"type":"object","additionalProperties":false,"required":["access_token","refresh_token"],"properties":{"access_token":{"type":"string"},"refresh_token":{"type":"string","description":"The one that was sent is used up."}}};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="reply22" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.access_token === undefined){
const err0 = {instancePath,schemaPath:"api#/components/schemas/RefreshTokenResponse/required",keyword:"required",params:{missingProperty: "access_token"},message:"must have required property '"+"access_token"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.refresh_token === undefined){
const err1 = {instancePath,schemaPath:"api#/components/schemas/RefreshTokenResponse/required",keyword:"required",params:{missingProperty: "refresh_token"},message:"must have required property '"+"refresh_token"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "access_token") || (key0 === "refresh_token"))){
const err2 = {instancePath,schemaPath:"api#/components/schemas/RefreshTokenResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.access_token !== undefined){
if(typeof data.access_token !== "string"){
const err3 = {instancePath:instancePath+"/access_token",schemaPath:"api#/components/schemas/RefreshTokenResponse/properties/access_token/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.refresh_token !== undefined){
if(typeof data.refresh_token !== "string"){
const err4 = {instancePath:instancePath+"/refresh_token",schemaPath:"api#/components/schemas/RefreshTokenResponse/properties/refresh_token/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"api#/components/schemas/RefreshTokenResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const reply23 = validate69;
const schema101 = {"$id":"reply23","allOf":[{"$ref":"api#/components/schemas/ApolloUrlAnalysisResponse"}]};
const schema102 = {"type":"object","description":"What is in an Apollo URL and what a search here makes of it.","additionalProperties":false,"required":["url","url_structure","categories","statistics","raw_parameters","mapping_summary"],"properties":{"url":{"type":"string","description":"As it was given."},"url_structure":{"$ref":"api#/components/schemas/ApolloUrlStructure"},"categories":{"type":"array","description":"Every parameter of the URL, exactly once. Categories without parameters are left out.","items":{"$ref":"api#/components/schemas/ApolloCategory"}},"statistics":{"$ref":"api#/components/schemas/ApolloStatistics"},"raw_parameters":{"type":"object","description":"The decoded values by parameter, in the order of the URL.","additionalProperties":{"type":"array","items":{"type":"string"}}},"mapping_summary":{"$ref":"api#/components/schemas/ApolloMappingSummary"}}};
const schema103 = {"type":"object","additionalProperties":false,"required":["base_url","hash_path","query_string","has_query_params"],"properties":{"base_url":{"type":"string","description":"Scheme and host."},"hash_path":{"type":["string","null"],"description":"The path after `#`; null without one."},"query_string":{"type":["string","null"],"description":"Where the parameters were read from, as written; null without parameters."},"has_query_params":{"type":"boolean"}}};
const schema104 = {"type":"object","additionalProperties":false,"required":["name","parameters","total_parameters"],"properties":{"name":{"$ref":"api#/components/schemas/ApolloCategoryName"},"parameters":{"type":"array","description":"In the order in which they appear in the URL.","items":{"$ref":"api#/components/schemas/ApolloParameter"}},"total_parameters":{"type":"integer","minimum":1}}};
const schema105 = {"type":"string","enum":["Pagination","Sorting","Person Filters","Organization Filters","Email Filters","Keyword Filters","Search Lists","Technology","Market Segments","Intent","Lookalike","Prospecting","Other"]};
const schema106 = {"type":"object","additionalProperties":false,"required":["name","values","description","category","mapped","reason"],"properties":{"name":{"type":"string","description":"As Apollo spells it, such as `personTitles[]`."},"values":{"type":"array","description":"In the order of the URL; industry tags that are known by name.","items":{"type":"string"}},"description":{"type":"string","minLength":1},"category":{"$ref":"api#/components/schemas/ApolloCategoryName"},"mapped":{"type":"boolean","description":"Whether a search here takes it into account."},"reason":{"type":["string","null"],"description":"Why it is not mapped; null when it is."}}};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.values === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.description === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.category === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "category"},message:"must have required property '"+"category"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.mapped === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mapped"},message:"must have required property '"+"mapped"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.reason === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "values")) || (key0 === "description")) || (key0 === "category")) || (key0 === "mapped")) || (key0 === "reason"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.values !== undefined){
let data1 = data.values;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err8 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.category !== undefined){
let data4 = data.category;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/category",schemaPath:"api#/components/schemas/ApolloCategoryName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((((((((((((data4 === "Pagination") || (data4 === "Sorting")) || (data4 === "Person Filters")) || (data4 === "Organization Filters")) || (data4 === "Email Filters")) || (data4 === "Keyword Filters")) || (data4 === "Search Lists")) || (data4 === "Technology")) || (data4 === "Market Segments")) || (data4 === "Intent")) || (data4 === "Lookalike")) || (data4 === "Prospecting")) || (data4 === "Other"))){
const err13 = {instancePath:instancePath+"/category",schemaPath:"api#/components/schemas/ApolloCategoryName/enum",keyword:"enum",params:{allowedValues: schema105.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.mapped !== undefined){
if(typeof data.mapped !== "boolean"){
const err14 = {instancePath:instancePath+"/mapped",schemaPath:"#/properties/mapped/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.reason !== undefined){
let data6 = data.reason;
if((typeof data6 !== "string") && (data6 !== null)){
const err15 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: schema106.properties.reason.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.parameters === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parameters"},message:"must have required property '"+"parameters"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.total_parameters === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total_parameters"},message:"must have required property '"+"total_parameters"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "parameters")) || (key0 === "total_parameters"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"api#/components/schemas/ApolloCategoryName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((((((((((((data0 === "Pagination") || (data0 === "Sorting")) || (data0 === "Person Filters")) || (data0 === "Organization Filters")) || (data0 === "Email Filters")) || (data0 === "Keyword Filters")) || (data0 === "Search Lists")) || (data0 === "Technology")) || (data0 === "Market Segments")) || (data0 === "Intent")) || (data0 === "Lookalike")) || (data0 === "Prospecting")) || (data0 === "Other"))){
const err5 = {instancePath:instancePath+"/name",schemaPath:"api#/components/schemas/ApolloCategoryName/enum",keyword:"enum",params:{allowedValues: schema105.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.parameters !== undefined){
let data1 = data.parameters;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate72(data1[i0], {instancePath:instancePath+"/parameters/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.total_parameters !== undefined){
let data3 = data.total_parameters;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/total_parameters",schemaPath:"#/properties/total_parameters/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/total_parameters",schemaPath:"#/properties/total_parameters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema108 = {"type":"object","additionalProperties":false,"required":["total_parameters","total_parameter_values","categories_used","categories"],"properties":{"total_parameters":{"type":"integer","minimum":0,"description":"Parameters of different names."},"total_parameter_values":{"type":"integer","minimum":0,"description":"Values of all parameters, repeats and blanks included."},"categories_used":{"type":"integer","minimum":0},"categories":{"type":"array","items":{"$ref":"api#/components/schemas/ApolloCategoryName"}}}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total_parameters === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total_parameters"},message:"must have required property '"+"total_parameters"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.total_parameter_values === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total_parameter_values"},message:"must have required property '"+"total_parameter_values"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.categories_used === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "categories_used"},message:"must have required property '"+"categories_used"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.categories === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "categories"},message:"must have required property '"+"categories"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "total_parameters") || (key0 === "total_parameter_values")) || (key0 === "categories_used")) || (key0 === "categories"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.total_parameters !== undefined){
let data0 = data.total_parameters;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/total_parameters",schemaPath:"#/properties/total_parameters/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/total_parameters",schemaPath:"#/properties/total_parameters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.total_parameter_values !== undefined){
let data1 = data.total_parameter_values;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/total_parameter_values",schemaPath:"#/properties/total_parameter_values/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/total_parameter_values",schemaPath:"#/properties/total_parameter_values/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.categories_used !== undefined){
let data2 = data.categories_used;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/categories_used",schemaPath:"#/properties/categories_used/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/categories_used",schemaPath:"#/properties/categories_used/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.categories !== undefined){
let data3 = data.categories;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/categories/" + i0,schemaPath:"api#/components/schemas/ApolloCategoryName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((((((((((((data4 === "Pagination") || (data4 === "Sorting")) || (data4 === "Person Filters")) || (data4 === "Organization Filters")) || (data4 === "Email Filters")) || (data4 === "Keyword Filters")) || (data4 === "Search Lists")) || (data4 === "Technology")) || (data4 === "Market Segments")) || (data4 === "Intent")) || (data4 === "Lookalike")) || (data4 === "Prospecting")) || (data4 === "Other"))){
const err12 = {instancePath:instancePath+"/categories/" + i0,schemaPath:"api#/components/schemas/ApolloCategoryName/enum",keyword:"enum",params:{allowedValues: schema105.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema110 = {"type":"object","description":"Every parameter is either mapped or not.","additionalProperties":false,"required":["total_apollo_parameters","mapped_parameters","unmapped_parameters","mapped_parameter_names","unmapped_parameter_names","unmapped_values"],"properties":{"total_apollo_parameters":{"type":"integer","minimum":0},"mapped_parameters":{"type":"integer","minimum":0},"unmapped_parameters":{"type":"integer","minimum":0},"mapped_parameter_names":{"type":"array","items":{"type":"string"}},"unmapped_parameter_names":{"type":"array","items":{"type":"string"}},"unmapped_values":{"type":"array","description":"Values that could not be carried over as they are meant, of parameters that can be mapped. A parameter that lost\nall its values is an unmapped one.\n","items":{"$ref":"api#/components/schemas/ApolloUnmappedValue"}}}};
const schema111 = {"type":"object","additionalProperties":false,"required":["name","value","reason"],"properties":{"name":{"type":"string","description":"The parameter."},"value":{"type":"string","description":"As it stands in the URL."},"reason":{"type":"string","minLength":1}}};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total_apollo_parameters === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total_apollo_parameters"},message:"must have required property '"+"total_apollo_parameters"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mapped_parameters === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mapped_parameters"},message:"must have required property '"+"mapped_parameters"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.unmapped_parameters === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unmapped_parameters"},message:"must have required property '"+"unmapped_parameters"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.mapped_parameter_names === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mapped_parameter_names"},message:"must have required property '"+"mapped_parameter_names"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.unmapped_parameter_names === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unmapped_parameter_names"},message:"must have required property '"+"unmapped_parameter_names"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.unmapped_values === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unmapped_values"},message:"must have required property '"+"unmapped_values"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "total_apollo_parameters") || (key0 === "mapped_parameters")) || (key0 === "unmapped_parameters")) || (key0 === "mapped_parameter_names")) || (key0 === "unmapped_parameter_names")) || (key0 === "unmapped_values"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.total_apollo_parameters !== undefined){
let data0 = data.total_apollo_parameters;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err7 = {instancePath:instancePath+"/total_apollo_parameters",schemaPath:"#/properties/total_apollo_parameters/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err8 = {instancePath:instancePath+"/total_apollo_parameters",schemaPath:"#/properties/total_apollo_parameters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.mapped_parameters !== undefined){
let data1 = data.mapped_parameters;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err9 = {instancePath:instancePath+"/mapped_parameters",schemaPath:"#/properties/mapped_parameters/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/mapped_parameters",schemaPath:"#/properties/mapped_parameters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.unmapped_parameters !== undefined){
let data2 = data.unmapped_parameters;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err11 = {instancePath:instancePath+"/unmapped_parameters",schemaPath:"#/properties/unmapped_parameters/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/unmapped_parameters",schemaPath:"#/properties/unmapped_parameters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.mapped_parameter_names !== undefined){
let data3 = data.mapped_parameter_names;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err13 = {instancePath:instancePath+"/mapped_parameter_names/" + i0,schemaPath:"#/properties/mapped_parameter_names/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/mapped_parameter_names",schemaPath:"#/properties/mapped_parameter_names/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.unmapped_parameter_names !== undefined){
let data5 = data.unmapped_parameter_names;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err15 = {instancePath:instancePath+"/unmapped_parameter_names/" + i1,schemaPath:"#/properties/unmapped_parameter_names/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/unmapped_parameter_names",schemaPath:"#/properties/unmapped_parameter_names/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.unmapped_values !== undefined){
let data7 = data.unmapped_values;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.name === undefined){
const err17 = {instancePath:instancePath+"/unmapped_values/" + i2,schemaPath:"api#/components/schemas/ApolloUnmappedValue/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8.value === undefined){
const err18 = {instancePath:instancePath+"/unmapped_values/" + i2,schemaPath:"api#/components/schemas/ApolloUnmappedValue/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data8.reason === undefined){
const err19 = {instancePath:instancePath+"/unmapped_values/" + i2,schemaPath:"api#/components/schemas/ApolloUnmappedValue/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data8){
if(!(((key1 === "name") || (key1 === "value")) || (key1 === "reason"))){
const err20 = {instancePath:instancePath+"/unmapped_values/" + i2,schemaPath:"api#/components/schemas/ApolloUnmappedValue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.name !== undefined){
if(typeof data8.name !== "string"){
const err21 = {instancePath:instancePath+"/unmapped_values/" + i2+"/name",schemaPath:"api#/components/schemas/ApolloUnmappedValue/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.value !== undefined){
if(typeof data8.value !== "string"){
const err22 = {instancePath:instancePath+"/unmapped_values/" + i2+"/value",schemaPath:"api#/components/schemas/ApolloUnmappedValue/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.reason !== undefined){
let data11 = data8.reason;
if(typeof data11 === "string"){
if(func1(data11) < 1){
const err23 = {instancePath:instancePath+"/unmapped_values/" + i2+"/reason",schemaPath:"api#/components/schemas/ApolloUnmappedValue/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/unmapped_values/" + i2+"/reason",schemaPath:"api#/components/schemas/ApolloUnmappedValue/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/unmapped_values/" + i2,schemaPath:"api#/components/schemas/ApolloUnmappedValue/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/unmapped_values",schemaPath:"#/properties/unmapped_values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.url_structure === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url_structure"},message:"must have required property '"+"url_structure"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.categories === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "categories"},message:"must have required property '"+"categories"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.statistics === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "statistics"},message:"must have required property '"+"statistics"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.raw_parameters === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "raw_parameters"},message:"must have required property '"+"raw_parameters"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.mapping_summary === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mapping_summary"},message:"must have required property '"+"mapping_summary"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "url") || (key0 === "url_structure")) || (key0 === "categories")) || (key0 === "statistics")) || (key0 === "raw_parameters")) || (key0 === "mapping_summary"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err7 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.url_structure !== undefined){
let data1 = data.url_structure;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.base_url === undefined){
const err8 = {instancePath:instancePath+"/url_structure",schemaPath:"api#/components/schemas/ApolloUrlStructure/required",keyword:"required",params:{missingProperty: "base_url"},message:"must have required property '"+"base_url"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.hash_path === undefined){
const err9 = {instancePath:instancePath+"/url_structure",schemaPath:"api#/components/schemas/ApolloUrlStructure/required",keyword:"required",params:{missingProperty: "hash_path"},message:"must have required property '"+"hash_path"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.query_string === undefined){
const err10 = {instancePath:instancePath+"/url_structure",schemaPath:"api#/components/schemas/ApolloUrlStructure/required",keyword:"required",params:{missingProperty: "query_string"},message:"must have required property '"+"query_string"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1.has_query_params === undefined){
const err11 = {instancePath:instancePath+"/url_structure",schemaPath:"api#/components/schemas/ApolloUrlStructure/required",keyword:"required",params:{missingProperty: "has_query_params"},message:"must have required property '"+"has_query_params"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data1){
if(!((((key1 === "base_url") || (key1 === "hash_path")) || (key1 === "query_string")) || (key1 === "has_query_params"))){
const err12 = {instancePath:instancePath+"/url_structure",schemaPath:"api#/components/schemas/ApolloUrlStructure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.base_url !== undefined){
if(typeof data1.base_url !== "string"){
const err13 = {instancePath:instancePath+"/url_structure/base_url",schemaPath:"api#/components/schemas/ApolloUrlStructure/properties/base_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.hash_path !== undefined){
let data3 = data1.hash_path;
if((typeof data3 !== "string") && (data3 !== null)){
const err14 = {instancePath:instancePath+"/url_structure/hash_path",schemaPath:"api#/components/schemas/ApolloUrlStructure/properties/hash_path/type",keyword:"type",params:{type: schema103.properties.hash_path.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.query_string !== undefined){
let data4 = data1.query_string;
if((typeof data4 !== "string") && (data4 !== null)){
const err15 = {instancePath:instancePath+"/url_structure/query_string",schemaPath:"api#/components/schemas/ApolloUrlStructure/properties/query_string/type",keyword:"type",params:{type: schema103.properties.query_string.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.has_query_params !== undefined){
if(typeof data1.has_query_params !== "boolean"){
const err16 = {instancePath:instancePath+"/url_structure/has_query_params",schemaPath:"api#/components/schemas/ApolloUrlStructure/properties/has_query_params/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/url_structure",schemaPath:"api#/components/schemas/ApolloUrlStructure/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.categories !== undefined){
let data6 = data.categories;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate71(data6[i0], {instancePath:instancePath+"/categories/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.statistics !== undefined){
if(!(validate75(data.statistics, {instancePath:instancePath+"/statistics",parentData:data,parentDataProperty:"statistics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.raw_parameters !== undefined){
let data9 = data.raw_parameters;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
let data10 = data9[key2];
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(typeof data10[i1] !== "string"){
const err19 = {instancePath:instancePath+"/raw_parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/raw_parameters/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/raw_parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/raw_parameters/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/raw_parameters",schemaPath:"#/properties/raw_parameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.mapping_summary !== undefined){
if(!(validate77(data.mapping_summary, {instancePath:instancePath+"/mapping_summary",parentData:data,parentDataProperty:"mapping_summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="reply23" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate70(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const reply24 = validate80;
const schema112 = {"$id":"reply24","allOf":[{"$ref":"api#/components/schemas/ApolloContactsSearchResponse"}]};
const schema113 = {"type":"object","additionalProperties":false,"required":["next","previous","results","apollo_url","mapping_summary","unmapped_categories"],"properties":{"next":{"$ref":"api#/components/schemas/PageLink"},"previous":{"$ref":"api#/components/schemas/PageLink"},"results":{"type":"array","items":{"anyOf":[{"$ref":"api#/components/schemas/ContactListItem"},{"$ref":"api#/components/schemas/ContactSimpleItem"}]}},"apollo_url":{"type":"string","description":"As it was given."},"mapping_summary":{"$ref":"api#/components/schemas/ApolloMappingSummary"},"unmapped_categories":{"type":"array","description":"The parameters that the search does not take into account, each with the reason.","items":{"$ref":"api#/components/schemas/ApolloCategory"}}}};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.next === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "next"},message:"must have required property '"+"next"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.previous === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "previous"},message:"must have required property '"+"previous"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.results === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "results"},message:"must have required property '"+"results"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.apollo_url === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apollo_url"},message:"must have required property '"+"apollo_url"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.mapping_summary === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mapping_summary"},message:"must have required property '"+"mapping_summary"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.unmapped_categories === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unmapped_categories"},message:"must have required property '"+"unmapped_categories"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "next") || (key0 === "previous")) || (key0 === "results")) || (key0 === "apollo_url")) || (key0 === "mapping_summary")) || (key0 === "unmapped_categories"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.next !== undefined){
let data0 = data.next;
if((typeof data0 !== "string") && (data0 !== null)){
const err7 = {instancePath:instancePath+"/next",schemaPath:"api#/components/schemas/PageLink/type",keyword:"type",params:{type: schema51.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.previous !== undefined){
let data1 = data.previous;
if((typeof data1 !== "string") && (data1 !== null)){
const err8 = {instancePath:instancePath+"/previous",schemaPath:"api#/components/schemas/PageLink/type",keyword:"type",params:{type: schema51.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.results !== undefined){
let data2 = data.results;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs11 = errors;
let valid5 = false;
const _errs12 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.uuid === undefined){
const err9 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "uuid"},message:"must have required property '"+"uuid"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.first_name === undefined){
const err10 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "first_name"},message:"must have required property '"+"first_name"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.last_name === undefined){
const err11 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "last_name"},message:"must have required property '"+"last_name"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.title === undefined){
const err12 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.company === undefined){
const err13 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "company"},message:"must have required property '"+"company"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3.company_id === undefined){
const err14 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "company_id"},message:"must have required property '"+"company_id"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3.company_name_for_emails === undefined){
const err15 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "company_name_for_emails"},message:"must have required property '"+"company_name_for_emails"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data3.email === undefined){
const err16 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data3.email_status === undefined){
const err17 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "email_status"},message:"must have required property '"+"email_status"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data3.seniority === undefined){
const err18 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "seniority"},message:"must have required property '"+"seniority"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data3.departments === undefined){
const err19 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "departments"},message:"must have required property '"+"departments"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data3.work_direct_phone === undefined){
const err20 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "work_direct_phone"},message:"must have required property '"+"work_direct_phone"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data3.home_phone === undefined){
const err21 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "home_phone"},message:"must have required property '"+"home_phone"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data3.mobile_phone === undefined){
const err22 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "mobile_phone"},message:"must have required property '"+"mobile_phone"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data3.corporate_phone === undefined){
const err23 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "corporate_phone"},message:"must have required property '"+"corporate_phone"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data3.other_phone === undefined){
const err24 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "other_phone"},message:"must have required property '"+"other_phone"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data3.stage === undefined){
const err25 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data3.employees === undefined){
const err26 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "employees"},message:"must have required property '"+"employees"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data3.industries === undefined){
const err27 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "industries"},message:"must have required property '"+"industries"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data3.keywords === undefined){
const err28 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "keywords"},message:"must have required property '"+"keywords"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data3.technologies === undefined){
const err29 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "technologies"},message:"must have required property '"+"technologies"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data3.person_linkedin_url === undefined){
const err30 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "person_linkedin_url"},message:"must have required property '"+"person_linkedin_url"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data3.website === undefined){
const err31 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "website"},message:"must have required property '"+"website"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data3.company_linkedin_url === undefined){
const err32 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "company_linkedin_url"},message:"must have required property '"+"company_linkedin_url"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data3.facebook_url === undefined){
const err33 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "facebook_url"},message:"must have required property '"+"facebook_url"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data3.twitter_url === undefined){
const err34 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "twitter_url"},message:"must have required property '"+"twitter_url"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data3.city === undefined){
const err35 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data3.state === undefined){
const err36 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data3.country === undefined){
const err37 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data3.company_address === undefined){
const err38 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "company_address"},message:"must have required property '"+"company_address"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data3.company_city === undefined){
const err39 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "company_city"},message:"must have required property '"+"company_city"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data3.company_state === undefined){
const err40 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "company_state"},message:"must have required property '"+"company_state"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data3.company_country === undefined){
const err41 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "company_country"},message:"must have required property '"+"company_country"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data3.company_phone === undefined){
const err42 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "company_phone"},message:"must have required property '"+"company_phone"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data3.annual_revenue === undefined){
const err43 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "annual_revenue"},message:"must have required property '"+"annual_revenue"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data3.total_funding === undefined){
const err44 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "total_funding"},message:"must have required property '"+"total_funding"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data3.latest_funding === undefined){
const err45 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "latest_funding"},message:"must have required property '"+"latest_funding"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data3.latest_funding_amount === undefined){
const err46 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "latest_funding_amount"},message:"must have required property '"+"latest_funding_amount"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data3.last_raised_at === undefined){
const err47 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "last_raised_at"},message:"must have required property '"+"last_raised_at"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data3.created_at === undefined){
const err48 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data3.updated_at === undefined){
const err49 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/required",keyword:"required",params:{missingProperty: "updated_at"},message:"must have required property '"+"updated_at"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key1 in data3){
if(!(func3.call(schema53.properties, key1))){
const err50 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data3.uuid !== undefined){
let data4 = data3.uuid;
if(typeof data4 === "string"){
if(!(formats0.test(data4))){
const err51 = {instancePath:instancePath+"/results/" + i0+"/uuid",schemaPath:"api#/components/schemas/ContactListItem/properties/uuid/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/results/" + i0+"/uuid",schemaPath:"api#/components/schemas/ContactListItem/properties/uuid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data3.first_name !== undefined){
let data5 = data3.first_name;
if((typeof data5 !== "string") && (data5 !== null)){
const err53 = {instancePath:instancePath+"/results/" + i0+"/first_name",schemaPath:"api#/components/schemas/ContactListItem/properties/first_name/type",keyword:"type",params:{type: schema53.properties.first_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data3.last_name !== undefined){
let data6 = data3.last_name;
if((typeof data6 !== "string") && (data6 !== null)){
const err54 = {instancePath:instancePath+"/results/" + i0+"/last_name",schemaPath:"api#/components/schemas/ContactListItem/properties/last_name/type",keyword:"type",params:{type: schema53.properties.last_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data3.title !== undefined){
let data7 = data3.title;
if((typeof data7 !== "string") && (data7 !== null)){
const err55 = {instancePath:instancePath+"/results/" + i0+"/title",schemaPath:"api#/components/schemas/ContactListItem/properties/title/type",keyword:"type",params:{type: schema53.properties.title.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data3.company !== undefined){
let data8 = data3.company;
if((typeof data8 !== "string") && (data8 !== null)){
const err56 = {instancePath:instancePath+"/results/" + i0+"/company",schemaPath:"api#/components/schemas/ContactListItem/properties/company/type",keyword:"type",params:{type: schema53.properties.company.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data3.company_id !== undefined){
let data9 = data3.company_id;
if((typeof data9 !== "string") && (data9 !== null)){
const err57 = {instancePath:instancePath+"/results/" + i0+"/company_id",schemaPath:"api#/components/schemas/ContactListItem/properties/company_id/type",keyword:"type",params:{type: schema53.properties.company_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(typeof data9 === "string"){
if(!(formats0.test(data9))){
const err58 = {instancePath:instancePath+"/results/" + i0+"/company_id",schemaPath:"api#/components/schemas/ContactListItem/properties/company_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data3.company_name_for_emails !== undefined){
let data10 = data3.company_name_for_emails;
if((typeof data10 !== "string") && (data10 !== null)){
const err59 = {instancePath:instancePath+"/results/" + i0+"/company_name_for_emails",schemaPath:"api#/components/schemas/ContactListItem/properties/company_name_for_emails/type",keyword:"type",params:{type: schema53.properties.company_name_for_emails.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data3.email !== undefined){
let data11 = data3.email;
if((typeof data11 !== "string") && (data11 !== null)){
const err60 = {instancePath:instancePath+"/results/" + i0+"/email",schemaPath:"api#/components/schemas/ContactListItem/properties/email/type",keyword:"type",params:{type: schema53.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data3.email_status !== undefined){
let data12 = data3.email_status;
if((typeof data12 !== "string") && (data12 !== null)){
const err61 = {instancePath:instancePath+"/results/" + i0+"/email_status",schemaPath:"api#/components/schemas/ContactListItem/properties/email_status/type",keyword:"type",params:{type: schema53.properties.email_status.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data3.seniority !== undefined){
let data13 = data3.seniority;
if((typeof data13 !== "string") && (data13 !== null)){
const err62 = {instancePath:instancePath+"/results/" + i0+"/seniority",schemaPath:"api#/components/schemas/ContactListItem/properties/seniority/type",keyword:"type",params:{type: schema53.properties.seniority.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data3.departments !== undefined){
let data14 = data3.departments;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(typeof data14[i1] !== "string"){
const err63 = {instancePath:instancePath+"/results/" + i0+"/departments/" + i1,schemaPath:"api#/components/schemas/ContactListItem/properties/departments/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/results/" + i0+"/departments",schemaPath:"api#/components/schemas/ContactListItem/properties/departments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data3.work_direct_phone !== undefined){
let data16 = data3.work_direct_phone;
if((typeof data16 !== "string") && (data16 !== null)){
const err65 = {instancePath:instancePath+"/results/" + i0+"/work_direct_phone",schemaPath:"api#/components/schemas/ContactListItem/properties/work_direct_phone/type",keyword:"type",params:{type: schema53.properties.work_direct_phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data3.home_phone !== undefined){
let data17 = data3.home_phone;
if((typeof data17 !== "string") && (data17 !== null)){
const err66 = {instancePath:instancePath+"/results/" + i0+"/home_phone",schemaPath:"api#/components/schemas/ContactListItem/properties/home_phone/type",keyword:"type",params:{type: schema53.properties.home_phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data3.mobile_phone !== undefined){
let data18 = data3.mobile_phone;
if((typeof data18 !== "string") && (data18 !== null)){
const err67 = {instancePath:instancePath+"/results/" + i0+"/mobile_phone",schemaPath:"api#/components/schemas/ContactListItem/properties/mobile_phone/type",keyword:"type",params:{type: schema53.properties.mobile_phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data3.corporate_phone !== undefined){
let data19 = data3.corporate_phone;
if((typeof data19 !== "string") && (data19 !== null)){
const err68 = {instancePath:instancePath+"/results/" + i0+"/corporate_phone",schemaPath:"api#/components/schemas/ContactListItem/properties/corporate_phone/type",keyword:"type",params:{type: schema53.properties.corporate_phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data3.other_phone !== undefined){
let data20 = data3.other_phone;
if((typeof data20 !== "string") && (data20 !== null)){
const err69 = {instancePath:instancePath+"/results/" + i0+"/other_phone",schemaPath:"api#/components/schemas/ContactListItem/properties/other_phone/type",keyword:"type",params:{type: schema53.properties.other_phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data3.stage !== undefined){
let data21 = data3.stage;
if((typeof data21 !== "string") && (data21 !== null)){
const err70 = {instancePath:instancePath+"/results/" + i0+"/stage",schemaPath:"api#/components/schemas/ContactListItem/properties/stage/type",keyword:"type",params:{type: schema53.properties.stage.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data3.employees !== undefined){
let data22 = data3.employees;
if((!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) && (data22 !== null)){
const err71 = {instancePath:instancePath+"/results/" + i0+"/employees",schemaPath:"api#/components/schemas/ContactListItem/properties/employees/type",keyword:"type",params:{type: schema53.properties.employees.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err72 = {instancePath:instancePath+"/results/" + i0+"/employees",schemaPath:"api#/components/schemas/ContactListItem/properties/employees/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
if(data3.industries !== undefined){
let data23 = data3.industries;
if(Array.isArray(data23)){
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
if(typeof data23[i2] !== "string"){
const err73 = {instancePath:instancePath+"/results/" + i0+"/industries/" + i2,schemaPath:"api#/components/schemas/ContactListItem/properties/industries/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/results/" + i0+"/industries",schemaPath:"api#/components/schemas/ContactListItem/properties/industries/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data3.keywords !== undefined){
let data25 = data3.keywords;
if(Array.isArray(data25)){
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
if(typeof data25[i3] !== "string"){
const err75 = {instancePath:instancePath+"/results/" + i0+"/keywords/" + i3,schemaPath:"api#/components/schemas/ContactListItem/properties/keywords/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/results/" + i0+"/keywords",schemaPath:"api#/components/schemas/ContactListItem/properties/keywords/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data3.technologies !== undefined){
let data27 = data3.technologies;
if(Array.isArray(data27)){
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
if(typeof data27[i4] !== "string"){
const err77 = {instancePath:instancePath+"/results/" + i0+"/technologies/" + i4,schemaPath:"api#/components/schemas/ContactListItem/properties/technologies/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/results/" + i0+"/technologies",schemaPath:"api#/components/schemas/ContactListItem/properties/technologies/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data3.person_linkedin_url !== undefined){
let data29 = data3.person_linkedin_url;
if((typeof data29 !== "string") && (data29 !== null)){
const err79 = {instancePath:instancePath+"/results/" + i0+"/person_linkedin_url",schemaPath:"api#/components/schemas/ContactListItem/properties/person_linkedin_url/type",keyword:"type",params:{type: schema53.properties.person_linkedin_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data3.website !== undefined){
let data30 = data3.website;
if((typeof data30 !== "string") && (data30 !== null)){
const err80 = {instancePath:instancePath+"/results/" + i0+"/website",schemaPath:"api#/components/schemas/ContactListItem/properties/website/type",keyword:"type",params:{type: schema53.properties.website.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data3.company_linkedin_url !== undefined){
let data31 = data3.company_linkedin_url;
if((typeof data31 !== "string") && (data31 !== null)){
const err81 = {instancePath:instancePath+"/results/" + i0+"/company_linkedin_url",schemaPath:"api#/components/schemas/ContactListItem/properties/company_linkedin_url/type",keyword:"type",params:{type: schema53.properties.company_linkedin_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data3.facebook_url !== undefined){
let data32 = data3.facebook_url;
if((typeof data32 !== "string") && (data32 !== null)){
const err82 = {instancePath:instancePath+"/results/" + i0+"/facebook_url",schemaPath:"api#/components/schemas/ContactListItem/properties/facebook_url/type",keyword:"type",params:{type: schema53.properties.facebook_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data3.twitter_url !== undefined){
let data33 = data3.twitter_url;
if((typeof data33 !== "string") && (data33 !== null)){
const err83 = {instancePath:instancePath+"/results/" + i0+"/twitter_url",schemaPath:"api#/components/schemas/ContactListItem/properties/twitter_url/type",keyword:"type",params:{type: schema53.properties.twitter_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data3.city !== undefined){
let data34 = data3.city;
if((typeof data34 !== "string") && (data34 !== null)){
const err84 = {instancePath:instancePath+"/results/" + i0+"/city",schemaPath:"api#/components/schemas/ContactListItem/properties/city/type",keyword:"type",params:{type: schema53.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data3.state !== undefined){
let data35 = data3.state;
if((typeof data35 !== "string") && (data35 !== null)){
const err85 = {instancePath:instancePath+"/results/" + i0+"/state",schemaPath:"api#/components/schemas/ContactListItem/properties/state/type",keyword:"type",params:{type: schema53.properties.state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data3.country !== undefined){
let data36 = data3.country;
if((typeof data36 !== "string") && (data36 !== null)){
const err86 = {instancePath:instancePath+"/results/" + i0+"/country",schemaPath:"api#/components/schemas/ContactListItem/properties/country/type",keyword:"type",params:{type: schema53.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data3.company_address !== undefined){
let data37 = data3.company_address;
if((typeof data37 !== "string") && (data37 !== null)){
const err87 = {instancePath:instancePath+"/results/" + i0+"/company_address",schemaPath:"api#/components/schemas/ContactListItem/properties/company_address/type",keyword:"type",params:{type: schema53.properties.company_address.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data3.company_city !== undefined){
let data38 = data3.company_city;
if((typeof data38 !== "string") && (data38 !== null)){
const err88 = {instancePath:instancePath+"/results/" + i0+"/company_city",schemaPath:"api#/components/schemas/ContactListItem/properties/company_city/type",keyword:"type",params:{type: schema53.properties.company_city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data3.company_state !== undefined){
let data39 = data3.company_state;
if((typeof data39 !== "string") && (data39 !== null)){
const err89 = {instancePath:instancePath+"/results/" + i0+"/company_state",schemaPath:"api#/components/schemas/ContactListItem/properties/company_state/type",keyword:"type",params:{type: schema53.properties.company_state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data3.company_country !== undefined){
let data40 = data3.company_country;
if((typeof data40 !== "string") && (data40 !== null)){
const err90 = {instancePath:instancePath+"/results/" + i0+"/company_country",schemaPath:"api#/components/schemas/ContactListItem/properties/company_country/type",keyword:"type",params:{type: schema53.properties.company_country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data3.company_phone !== undefined){
let data41 = data3.company_phone;
if((typeof data41 !== "string") && (data41 !== null)){
const err91 = {instancePath:instancePath+"/results/" + i0+"/company_phone",schemaPath:"api#/components/schemas/ContactListItem/properties/company_phone/type",keyword:"type",params:{type: schema53.properties.company_phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data3.annual_revenue !== undefined){
let data42 = data3.annual_revenue;
if((!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))) && (data42 !== null)){
const err92 = {instancePath:instancePath+"/results/" + i0+"/annual_revenue",schemaPath:"api#/components/schemas/ContactListItem/properties/annual_revenue/type",keyword:"type",params:{type: schema53.properties.annual_revenue.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
const err93 = {instancePath:instancePath+"/results/" + i0+"/annual_revenue",schemaPath:"api#/components/schemas/ContactListItem/properties/annual_revenue/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
if(data3.total_funding !== undefined){
let data43 = data3.total_funding;
if((!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))) && (data43 !== null)){
const err94 = {instancePath:instancePath+"/results/" + i0+"/total_funding",schemaPath:"api#/components/schemas/ContactListItem/properties/total_funding/type",keyword:"type",params:{type: schema53.properties.total_funding.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
const err95 = {instancePath:instancePath+"/results/" + i0+"/total_funding",schemaPath:"api#/components/schemas/ContactListItem/properties/total_funding/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
if(data3.latest_funding !== undefined){
let data44 = data3.latest_funding;
if((typeof data44 !== "string") && (data44 !== null)){
const err96 = {instancePath:instancePath+"/results/" + i0+"/latest_funding",schemaPath:"api#/components/schemas/ContactListItem/properties/latest_funding/type",keyword:"type",params:{type: schema53.properties.latest_funding.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data3.latest_funding_amount !== undefined){
let data45 = data3.latest_funding_amount;
if((!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))) && (data45 !== null)){
const err97 = {instancePath:instancePath+"/results/" + i0+"/latest_funding_amount",schemaPath:"api#/components/schemas/ContactListItem/properties/latest_funding_amount/type",keyword:"type",params:{type: schema53.properties.latest_funding_amount.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
const err98 = {instancePath:instancePath+"/results/" + i0+"/latest_funding_amount",schemaPath:"api#/components/schemas/ContactListItem/properties/latest_funding_amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
if(data3.last_raised_at !== undefined){
let data46 = data3.last_raised_at;
if((typeof data46 !== "string") && (data46 !== null)){
const err99 = {instancePath:instancePath+"/results/" + i0+"/last_raised_at",schemaPath:"api#/components/schemas/ContactListItem/properties/last_raised_at/type",keyword:"type",params:{type: schema53.properties.last_raised_at.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data3.created_at !== undefined){
let data47 = data3.created_at;
if(typeof data47 === "string"){
if(!(formats4.validate(data47))){
const err100 = {instancePath:instancePath+"/results/" + i0+"/created_at",schemaPath:"api#/components/schemas/ContactListItem/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/results/" + i0+"/created_at",schemaPath:"api#/components/schemas/ContactListItem/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data3.updated_at !== undefined){
let data48 = data3.updated_at;
if(typeof data48 === "string"){
if(!(formats4.validate(data48))){
const err102 = {instancePath:instancePath+"/results/" + i0+"/updated_at",schemaPath:"api#/components/schemas/ContactListItem/properties/updated_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/results/" + i0+"/updated_at",schemaPath:"api#/components/schemas/ContactListItem/properties/updated_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactListItem/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid5 = valid5 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs106 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.uuid === undefined){
const err105 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactSimpleItem/required",keyword:"required",params:{missingProperty: "uuid"},message:"must have required property '"+"uuid"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data3.first_name === undefined){
const err106 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactSimpleItem/required",keyword:"required",params:{missingProperty: "first_name"},message:"must have required property '"+"first_name"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data3.last_name === undefined){
const err107 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactSimpleItem/required",keyword:"required",params:{missingProperty: "last_name"},message:"must have required property '"+"last_name"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data3.title === undefined){
const err108 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactSimpleItem/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data3.location === undefined){
const err109 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactSimpleItem/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data3.company_name === undefined){
const err110 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactSimpleItem/required",keyword:"required",params:{missingProperty: "company_name"},message:"must have required property '"+"company_name"+"'"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data3.person_linkedin_url === undefined){
const err111 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactSimpleItem/required",keyword:"required",params:{missingProperty: "person_linkedin_url"},message:"must have required property '"+"person_linkedin_url"+"'"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data3.company_domain === undefined){
const err112 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactSimpleItem/required",keyword:"required",params:{missingProperty: "company_domain"},message:"must have required property '"+"company_domain"+"'"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
for(const key2 in data3){
if(!((((((((key2 === "uuid") || (key2 === "first_name")) || (key2 === "last_name")) || (key2 === "title")) || (key2 === "location")) || (key2 === "company_name")) || (key2 === "person_linkedin_url")) || (key2 === "company_domain"))){
const err113 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactSimpleItem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data3.uuid !== undefined){
let data49 = data3.uuid;
if(typeof data49 === "string"){
if(!(formats0.test(data49))){
const err114 = {instancePath:instancePath+"/results/" + i0+"/uuid",schemaPath:"api#/components/schemas/ContactSimpleItem/properties/uuid/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/results/" + i0+"/uuid",schemaPath:"api#/components/schemas/ContactSimpleItem/properties/uuid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data3.first_name !== undefined){
let data50 = data3.first_name;
if((typeof data50 !== "string") && (data50 !== null)){
const err116 = {instancePath:instancePath+"/results/" + i0+"/first_name",schemaPath:"api#/components/schemas/ContactSimpleItem/properties/first_name/type",keyword:"type",params:{type: schema54.properties.first_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data3.last_name !== undefined){
let data51 = data3.last_name;
if((typeof data51 !== "string") && (data51 !== null)){
const err117 = {instancePath:instancePath+"/results/" + i0+"/last_name",schemaPath:"api#/components/schemas/ContactSimpleItem/properties/last_name/type",keyword:"type",params:{type: schema54.properties.last_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data3.title !== undefined){
let data52 = data3.title;
if((typeof data52 !== "string") && (data52 !== null)){
const err118 = {instancePath:instancePath+"/results/" + i0+"/title",schemaPath:"api#/components/schemas/ContactSimpleItem/properties/title/type",keyword:"type",params:{type: schema54.properties.title.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data3.location !== undefined){
let data53 = data3.location;
if((!(data53 && typeof data53 == "object" && !Array.isArray(data53))) && (data53 !== null)){
const err119 = {instancePath:instancePath+"/results/" + i0+"/location",schemaPath:"api#/components/schemas/ContactSimpleItem/properties/location/type",keyword:"type",params:{type: schema54.properties.location.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.city === undefined){
const err120 = {instancePath:instancePath+"/results/" + i0+"/location",schemaPath:"api#/components/schemas/ContactSimpleItem/properties/location/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data53.state === undefined){
const err121 = {instancePath:instancePath+"/results/" + i0+"/location",schemaPath:"api#/components/schemas/ContactSimpleItem/properties/location/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data53.country === undefined){
const err122 = {instancePath:instancePath+"/results/" + i0+"/location",schemaPath:"api#/components/schemas/ContactSimpleItem/properties/location/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
for(const key3 in data53){
if(!(((key3 === "city") || (key3 === "state")) || (key3 === "country"))){
const err123 = {instancePath:instancePath+"/results/" + i0+"/location",schemaPath:"api#/components/schemas/ContactSimpleItem/properties/location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data53.city !== undefined){
let data54 = data53.city;
if((typeof data54 !== "string") && (data54 !== null)){
const err124 = {instancePath:instancePath+"/results/" + i0+"/location/city",schemaPath:"api#/components/schemas/ContactSimpleItem/properties/location/properties/city/type",keyword:"type",params:{type: schema54.properties.location.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data53.state !== undefined){
let data55 = data53.state;
if((typeof data55 !== "string") && (data55 !== null)){
const err125 = {instancePath:instancePath+"/results/" + i0+"/location/state",schemaPath:"api#/components/schemas/ContactSimpleItem/properties/location/properties/state/type",keyword:"type",params:{type: schema54.properties.location.properties.state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data53.country !== undefined){
let data56 = data53.country;
if((typeof data56 !== "string") && (data56 !== null)){
const err126 = {instancePath:instancePath+"/results/" + i0+"/location/country",schemaPath:"api#/components/schemas/ContactSimpleItem/properties/location/properties/country/type",keyword:"type",params:{type: schema54.properties.location.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
}
if(data3.company_name !== undefined){
let data57 = data3.company_name;
if((typeof data57 !== "string") && (data57 !== null)){
const err127 = {instancePath:instancePath+"/results/" + i0+"/company_name",schemaPath:"api#/components/schemas/ContactSimpleItem/properties/company_name/type",keyword:"type",params:{type: schema54.properties.company_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data3.person_linkedin_url !== undefined){
let data58 = data3.person_linkedin_url;
if((typeof data58 !== "string") && (data58 !== null)){
const err128 = {instancePath:instancePath+"/results/" + i0+"/person_linkedin_url",schemaPath:"api#/components/schemas/ContactSimpleItem/properties/person_linkedin_url/type",keyword:"type",params:{type: schema54.properties.person_linkedin_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data3.company_domain !== undefined){
let data59 = data3.company_domain;
if((typeof data59 !== "string") && (data59 !== null)){
const err129 = {instancePath:instancePath+"/results/" + i0+"/company_domain",schemaPath:"api#/components/schemas/ContactSimpleItem/properties/company_domain/type",keyword:"type",params:{type: schema54.properties.company_domain.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/ContactSimpleItem/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
var _valid0 = _errs106 === errors;
valid5 = valid5 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid5){
const err131 = {instancePath:instancePath+"/results/" + i0,schemaPath:"#/properties/results/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err132 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data.apollo_url !== undefined){
if(typeof data.apollo_url !== "string"){
const err133 = {instancePath:instancePath+"/apollo_url",schemaPath:"#/properties/apollo_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data.mapping_summary !== undefined){
if(!(validate77(data.mapping_summary, {instancePath:instancePath+"/mapping_summary",parentData:data,parentDataProperty:"mapping_summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.unmapped_categories !== undefined){
let data62 = data.unmapped_categories;
if(Array.isArray(data62)){
const len5 = data62.length;
for(let i5=0; i5<len5; i5++){
if(!(validate71(data62[i5], {instancePath:instancePath+"/unmapped_categories/" + i5,parentData:data62,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err134 = {instancePath:instancePath+"/unmapped_categories",schemaPath:"#/properties/unmapped_categories/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="reply24" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate81(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const reply25 = validate85;
const schema118 = {"$id":"reply25","allOf":[{"$ref":"api#/components/schemas/PaginatedAIChatResponse"}]};
const schema119 = {"type":"object","additionalProperties":false,"required":["count","next","previous","results"],"properties":{"count":{"type":"integer","minimum":0,"description":"How many chats you have."},"next":{"$ref":"api#/components/schemas/PageLink"},"previous":{"$ref":"api#/components/schemas/PageLink"},"results":{"type":"array","items":{"$ref":"api#/components/schemas/AIChatListItem"}}}};
const schema122 = {"type":"object","description":"A chat without its messages.","additionalProperties":false,"required":["id","user_id","title","created_at","updated_at"],"properties":{"id":{"type":"string","format":"uuid"},"user_id":{"type":"string","format":"uuid","description":"Whose chat it is."},"title":{"type":"string"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time","description":"Of the last change of title or messages."}}};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.next === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "next"},message:"must have required property '"+"next"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.previous === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "previous"},message:"must have required property '"+"previous"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.results === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "results"},message:"must have required property '"+"results"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "count") || (key0 === "next")) || (key0 === "previous")) || (key0 === "results"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.count !== undefined){
let data0 = data.count;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.next !== undefined){
let data1 = data.next;
if((typeof data1 !== "string") && (data1 !== null)){
const err7 = {instancePath:instancePath+"/next",schemaPath:"api#/components/schemas/PageLink/type",keyword:"type",params:{type: schema51.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.previous !== undefined){
let data2 = data.previous;
if((typeof data2 !== "string") && (data2 !== null)){
const err8 = {instancePath:instancePath+"/previous",schemaPath:"api#/components/schemas/PageLink/type",keyword:"type",params:{type: schema51.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.results !== undefined){
let data3 = data.results;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.id === undefined){
const err9 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/AIChatListItem/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.user_id === undefined){
const err10 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/AIChatListItem/required",keyword:"required",params:{missingProperty: "user_id"},message:"must have required property '"+"user_id"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.title === undefined){
const err11 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/AIChatListItem/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.created_at === undefined){
const err12 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/AIChatListItem/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.updated_at === undefined){
const err13 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/AIChatListItem/required",keyword:"required",params:{missingProperty: "updated_at"},message:"must have required property '"+"updated_at"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data4){
if(!(((((key1 === "id") || (key1 === "user_id")) || (key1 === "title")) || (key1 === "created_at")) || (key1 === "updated_at"))){
const err14 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/AIChatListItem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.id !== undefined){
let data5 = data4.id;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
const err15 = {instancePath:instancePath+"/results/" + i0+"/id",schemaPath:"api#/components/schemas/AIChatListItem/properties/id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/results/" + i0+"/id",schemaPath:"api#/components/schemas/AIChatListItem/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.user_id !== undefined){
let data6 = data4.user_id;
if(typeof data6 === "string"){
if(!(formats0.test(data6))){
const err17 = {instancePath:instancePath+"/results/" + i0+"/user_id",schemaPath:"api#/components/schemas/AIChatListItem/properties/user_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/results/" + i0+"/user_id",schemaPath:"api#/components/schemas/AIChatListItem/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.title !== undefined){
if(typeof data4.title !== "string"){
const err19 = {instancePath:instancePath+"/results/" + i0+"/title",schemaPath:"api#/components/schemas/AIChatListItem/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data4.created_at !== undefined){
let data8 = data4.created_at;
if(typeof data8 === "string"){
if(!(formats4.validate(data8))){
const err20 = {instancePath:instancePath+"/results/" + i0+"/created_at",schemaPath:"api#/components/schemas/AIChatListItem/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/results/" + i0+"/created_at",schemaPath:"api#/components/schemas/AIChatListItem/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data4.updated_at !== undefined){
let data9 = data4.updated_at;
if(typeof data9 === "string"){
if(!(formats4.validate(data9))){
const err22 = {instancePath:instancePath+"/results/" + i0+"/updated_at",schemaPath:"api#/components/schemas/AIChatListItem/properties/updated_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/results/" + i0+"/updated_at",schemaPath:"api#/components/schemas/AIChatListItem/properties/updated_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/results/" + i0,schemaPath:"api#/components/schemas/AIChatListItem/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="reply25" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate86(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const reply26 = validate88;
const schema123 = {"$id":"reply26","allOf":[{"$ref":"api#/components/schemas/AIChatResponse"}]};
const schema124 = {"type":"object","additionalProperties":false,"required":["id","user_id","title","messages","created_at","updated_at"],"properties":{"id":{"type":"string","format":"uuid"},"user_id":{"type":"string","format":"uuid","description":"Whose chat it is."},"title":{"type":"string"},"messages":{"type":"array","description":"Oldest first.","items":{"$ref":"api#/components/schemas/AIChatMessage"}},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time","description":"Of the last change of title or messages."}}};
const schema125 = {"type":"object","additionalProperties":false,"required":["sender","text","contacts","search"],"properties":{"sender":{"$ref":"api#/components/schemas/AIChatSender"},"text":{"type":"string"},"contacts":{"type":["array","null"],"description":"What was found with this message, as it was then.","items":{"$ref":"api#/components/schemas/AIChatContact"}},"search":{"anyOf":[{"$ref":"api#/components/schemas/AIChatSearch"},{"type":"null"}]}}};
const schema126 = {"type":"string","description":"`user` is the person, `ai` the assistant.","enum":["user","ai"]};
const schema127 = {"type":"object","description":"A contact that goes with a message. The assistant writes `ContactSimpleItem`; a client may keep what it likes.","additionalProperties":true};
const schema128 = {"type":"object","description":"What the assistant searched for, and how many contacts that finds.","additionalProperties":false,"required":["count","filters","url"],"properties":{"count":{"type":"integer","minimum":0,"description":"Exact, as it was then."},"filters":{"$ref":"api#/components/schemas/AIChatFilters"},"url":{"type":"string","description":"The same filters as a URL of `GET /api/v1/contacts/`."}}};
const schema129 = {"type":"object","description":"Filters of `GET /api/v1/contacts/`, by their names; at most 8 KiB of JSON.","additionalProperties":{"anyOf":[{"type":"string"},{"type":"integer"},{"type":"array","items":{"type":"string"}}]}};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.filters === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "filters"},message:"must have required property '"+"filters"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.url === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "count") || (key0 === "filters")) || (key0 === "url"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.count !== undefined){
let data0 = data.count;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.filters !== undefined){
let data1 = data.filters;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
const _errs9 = errors;
let valid3 = false;
const _errs10 = errors;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/filters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"api#/components/schemas/AIChatFilters/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid3 = valid3 || _valid0;
const _errs12 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/filters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"api#/components/schemas/AIChatFilters/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid3 = valid3 || _valid0;
const _errs14 = errors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err8 = {instancePath:instancePath+"/filters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"api#/components/schemas/AIChatFilters/additionalProperties/anyOf/2/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/filters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"api#/components/schemas/AIChatFilters/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err10 = {instancePath:instancePath+"/filters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"api#/components/schemas/AIChatFilters/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/filters",schemaPath:"api#/components/schemas/AIChatFilters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err12 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sender === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sender"},message:"must have required property '"+"sender"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.text === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.contacts === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contacts"},message:"must have required property '"+"contacts"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.search === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "search"},message:"must have required property '"+"search"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "sender") || (key0 === "text")) || (key0 === "contacts")) || (key0 === "search"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sender !== undefined){
let data0 = data.sender;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/sender",schemaPath:"api#/components/schemas/AIChatSender/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data0 === "user") || (data0 === "ai"))){
const err6 = {instancePath:instancePath+"/sender",schemaPath:"api#/components/schemas/AIChatSender/enum",keyword:"enum",params:{allowedValues: schema126.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err7 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.contacts !== undefined){
let data2 = data.contacts;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err8 = {instancePath:instancePath+"/contacts",schemaPath:"#/properties/contacts/type",keyword:"type",params:{type: schema125.properties.contacts.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
const err9 = {instancePath:instancePath+"/contacts/" + i0,schemaPath:"api#/components/schemas/AIChatContact/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
if(data.search !== undefined){
let data4 = data.search;
const _errs14 = errors;
let valid5 = false;
const _errs15 = errors;
if(!(validate91(data4, {instancePath:instancePath+"/search",parentData:data,parentDataProperty:"search",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
valid5 = valid5 || _valid0;
const _errs16 = errors;
if(data4 !== null){
const err10 = {instancePath:instancePath+"/search",schemaPath:"#/properties/search/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const err11 = {instancePath:instancePath+"/search",schemaPath:"#/properties/search/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.user_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user_id"},message:"must have required property '"+"user_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.title === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.messages === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "messages"},message:"must have required property '"+"messages"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.created_at === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.updated_at === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"},message:"must have required property '"+"updated_at"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "user_id")) || (key0 === "title")) || (key0 === "messages")) || (key0 === "created_at")) || (key0 === "updated_at"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.user_id !== undefined){
let data1 = data.user_id;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
const err9 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err11 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.messages !== undefined){
let data3 = data.messages;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate90(data3[i0], {instancePath:instancePath+"/messages/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.created_at !== undefined){
let data5 = data.created_at;
if(typeof data5 === "string"){
if(!(formats4.validate(data5))){
const err13 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data6 = data.updated_at;
if(typeof data6 === "string"){
if(!(formats4.validate(data6))){
const err15 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="reply26" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate89(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const reply27 = validate95;
const schema130 = {"$id":"reply27","allOf":[{"$ref":"api#/components/schemas/AIChatReply"}]};
const schema131 = {"type":"object","description":"What was added to the chat.","additionalProperties":false,"required":["chat_id","message","reply","updated_at"],"properties":{"chat_id":{"type":"string","format":"uuid"},"message":{"$ref":"api#/components/schemas/AIChatMessage"},"reply":{"$ref":"api#/components/schemas/AIChatMessage"},"updated_at":{"type":"string","format":"date-time","description":"Of the chat."}}};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.reply === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reply"},message:"must have required property '"+"reply"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.updated_at === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"},message:"must have required property '"+"updated_at"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "chat_id") || (key0 === "message")) || (key0 === "reply")) || (key0 === "updated_at"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
const err5 = {instancePath:instancePath+"/chat_id",schemaPath:"#/properties/chat_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/chat_id",schemaPath:"#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.message !== undefined){
if(!(validate90(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.reply !== undefined){
if(!(validate90(data.reply, {instancePath:instancePath+"/reply",parentData:data,parentDataProperty:"reply",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined){
let data3 = data.updated_at;
if(typeof data3 === "string"){
if(!(formats4.validate(data3))){
const err7 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="reply27" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate96(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const responses = {
  getApiMetadata: { 200: { 'application/json': reply1 }, 400: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 } },
  getHealth: { 200: { 'application/json': reply3 }, 400: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  registerUser: { 201: { 'application/json': reply4 }, 400: { 'application/problem+json': reply2 }, 409: { 'application/problem+json': reply2 }, 413: { 'application/problem+json': reply2 }, 415: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 429: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  loginUser: { 200: { 'application/json': reply4 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 413: { 'application/problem+json': reply2 }, 415: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 429: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  logoutUser: { 204: {  }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 413: { 'application/problem+json': reply2 }, 415: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  getSession: { 200: { 'application/json': reply5 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  refreshTokens: { 200: { 'application/json': reply4 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 413: { 'application/problem+json': reply2 }, 415: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  getProfile: { 200: { 'application/json': reply6 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  updateProfile: { 200: { 'application/json': reply6 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 413: { 'application/problem+json': reply2 }, 415: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listContacts: { 200: { 'application/json': reply7 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  createContact: { 201: { 'application/json': reply8 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 409: { 'application/problem+json': reply2 }, 413: { 'application/problem+json': reply2 }, 415: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  countContacts: { 200: { 'application/json': reply9 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listContactUuids: { 200: { 'application/json': reply10 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listContactTitles: { 200: { 'application/json': reply11 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listContactCompanyNames: { 200: { 'application/json': reply12 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listContactIndustries: { 200: { 'application/json': reply12 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listContactKeywords: { 200: { 'application/json': reply12 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listContactTechnologies: { 200: { 'application/json': reply11 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listContactCompanyAddresses: { 200: { 'application/json': reply11 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listContactAddresses: { 200: { 'application/json': reply11 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listContactCities: { 200: { 'application/json': reply11 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listContactStates: { 200: { 'application/json': reply11 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listContactCountries: { 200: { 'application/json': reply11 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listContactCompanyCities: { 200: { 'application/json': reply11 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listContactCompanyStates: { 200: { 'application/json': reply11 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listContactCompanyCountries: { 200: { 'application/json': reply11 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  getContact: { 200: { 'application/json': reply8 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 404: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  getImportInstructions: { 200: { 'application/json': reply13 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  createImport: { 202: { 'application/json': reply14 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 413: { 'application/problem+json': reply2 }, 415: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  getImport: { 200: { 'application/json': reply15 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 404: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listImportErrors: { 200: { 'application/json': reply16 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 404: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listCompanies: { 200: { 'application/json': reply17 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  createCompany: { 201: { 'application/json': reply18 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 409: { 'application/problem+json': reply2 }, 413: { 'application/problem+json': reply2 }, 415: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  countCompanies: { 200: { 'application/json': reply9 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listCompanyUuids: { 200: { 'application/json': reply10 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listCompanyNames: { 200: { 'application/json': reply11 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listCompanyIndustries: { 200: { 'application/json': reply11 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listCompanyKeywords: { 200: { 'application/json': reply11 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listCompanyTechnologies: { 200: { 'application/json': reply11 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listCompanyAddresses: { 200: { 'application/json': reply11 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listCompanyCities: { 200: { 'application/json': reply11 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listCompanyStates: { 200: { 'application/json': reply11 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listCompanyCountries: { 200: { 'application/json': reply11 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  getCompany: { 200: { 'application/json': reply18 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 404: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  updateCompany: { 200: { 'application/json': reply18 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 404: { 'application/problem+json': reply2 }, 413: { 'application/problem+json': reply2 }, 415: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  deleteCompany: { 204: {  }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 404: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listCompanyContacts: { 200: { 'application/json': reply19 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 404: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  countCompanyContacts: { 200: { 'application/json': reply9 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 404: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listCompanyContactUuids: { 200: { 'application/json': reply10 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 404: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listCompanyContactFirstNames: { 200: { 'application/json': reply11 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 404: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listCompanyContactLastNames: { 200: { 'application/json': reply11 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 404: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listCompanyContactTitles: { 200: { 'application/json': reply11 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 404: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listCompanyContactSeniorities: { 200: { 'application/json': reply11 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 404: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listCompanyContactDepartments: { 200: { 'application/json': reply11 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 404: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listCompanyContactEmailStatuses: { 200: { 'application/json': reply11 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 404: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  registerUserV2: { 201: { 'application/json': reply20 }, 400: { 'application/problem+json': reply2 }, 409: { 'application/problem+json': reply2 }, 413: { 'application/problem+json': reply2 }, 415: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 429: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  loginUserV2: { 200: { 'application/json': reply4 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 413: { 'application/problem+json': reply2 }, 415: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 429: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  logoutUserV2: { 200: { 'application/json': reply21 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 413: { 'application/problem+json': reply2 }, 415: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  getSessionV2: { 200: { 'application/json': reply5 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  refreshTokensV2: { 200: { 'application/json': reply22 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 413: { 'application/problem+json': reply2 }, 415: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  getProfileV2: { 200: { 'application/json': reply6 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  updateProfileV2: { 200: { 'application/json': reply6 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 413: { 'application/problem+json': reply2 }, 415: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  promoteProfileV2: { 200: { 'application/json': reply6 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  analyzeApolloUrl: { 200: { 'application/json': reply23 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 413: { 'application/problem+json': reply2 }, 415: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  searchApolloContacts: { 200: { 'application/json': reply24 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 413: { 'application/problem+json': reply2 }, 415: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  countApolloContacts: { 200: { 'application/json': reply9 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 413: { 'application/problem+json': reply2 }, 415: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listApolloContactUuids: { 200: { 'application/json': reply10 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 413: { 'application/problem+json': reply2 }, 415: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 431: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  listAiChats: { 200: { 'application/json': reply25 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  createAiChat: { 201: { 'application/json': reply26 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 409: { 'application/problem+json': reply2 }, 413: { 'application/problem+json': reply2 }, 415: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  getAiChat: { 200: { 'application/json': reply26 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 404: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  updateAiChat: { 200: { 'application/json': reply26 }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 404: { 'application/problem+json': reply2 }, 413: { 'application/problem+json': reply2 }, 415: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  deleteAiChat: { 204: {  }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 404: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
  createAiChatMessage: { 200: { 'application/json': reply27, 'text/event-stream': null }, 400: { 'application/problem+json': reply2 }, 401: { 'application/problem+json': reply2 }, 403: { 'application/problem+json': reply2 }, 404: { 'application/problem+json': reply2 }, 409: { 'application/problem+json': reply2 }, 413: { 'application/problem+json': reply2 }, 415: { 'application/problem+json': reply2 }, 422: { 'application/problem+json': reply2 }, 429: { 'application/problem+json': reply2 }, 503: { 'application/problem+json': reply2 } },
};
