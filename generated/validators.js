// Written by `npm run generate`. Do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
"use strict";
export const getApiMetadata_path = validate20;
const schema31 = {"$id":"getApiMetadata_path","type":"object","properties":{},"required":[]};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="getApiMetadata_path" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const getApiMetadata_query = validate21;
const schema32 = {"$id":"getApiMetadata_query","type":"object","properties":{},"required":[]};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="getApiMetadata_query" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const getHealth_path = validate22;
const schema33 = {"$id":"getHealth_path","type":"object","properties":{},"required":[]};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="getHealth_path" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const getHealth_query = validate23;
const schema34 = {"$id":"getHealth_query","type":"object","properties":{},"required":[]};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="getHealth_query" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const registerUser_path = validate24;
const schema35 = {"$id":"registerUser_path","type":"object","properties":{},"required":[]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="registerUser_path" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const registerUser_query = validate25;
const schema36 = {"$id":"registerUser_query","type":"object","properties":{},"required":[]};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="registerUser_query" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const registerUser_body = validate26;
const schema37 = {"$id":"registerUser_body","allOf":[{"$ref":"api#/components/schemas/UserRegister"}]};
const schema39 = {"type":"object","description":"What a new account is made of.","additionalProperties":false,"required":["name","email","password"],"properties":{"name":{"$ref":"api#/components/schemas/PersonName"},"email":{"$ref":"api#/components/schemas/EmailInput"},"password":{"type":"string","format":"password","minLength":8,"maxLength":128,"description":"8 to 128 characters of any kind."}}};
const schema40 = {"type":"string","minLength":1,"maxLength":200,"description":"White space around it is dropped; something must be left."};
const schema41 = {"type":"string","minLength":3,"maxLength":254,"pattern":"^\\s*[!-?A-~]+@[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)+\\s*$","x-expects":"an e-mail address","description":"An e-mail address. Upper and lower case are the same; white space around it is dropped."};
const func1 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^\\s*[!-?A-~]+@[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)+\\s*$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.email === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.password === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "email")) || (key0 === "password"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data};
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
if(typeof data0 === "string"){
if(func1(data0) > 200){
const err4 = {instancePath:instancePath+"/name",schemaPath:"api#/components/schemas/PersonName/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema40,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func1(data0) < 1){
const err5 = {instancePath:instancePath+"/name",schemaPath:"api#/components/schemas/PersonName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40,data:data0};
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
const err6 = {instancePath:instancePath+"/name",schemaPath:"api#/components/schemas/PersonName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.type,parentSchema:schema40,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.email !== undefined){
let data1 = data.email;
if(typeof data1 === "string"){
if(func1(data1) > 254){
const err7 = {instancePath:instancePath+"/email",schemaPath:"api#/components/schemas/EmailInput/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema41,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func1(data1) < 3){
const err8 = {instancePath:instancePath+"/email",schemaPath:"api#/components/schemas/EmailInput/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema41,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern4.test(data1)){
const err9 = {instancePath:instancePath+"/email",schemaPath:"api#/components/schemas/EmailInput/pattern",keyword:"pattern",params:{pattern: "^\\s*[!-?A-~]+@[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)+\\s*$"},message:"must match pattern \""+"^\\s*[!-?A-~]+@[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)+\\s*$"+"\"",schema:"^\\s*[!-?A-~]+@[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)+\\s*$",parentSchema:schema41,data:data1};
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
const err10 = {instancePath:instancePath+"/email",schemaPath:"api#/components/schemas/EmailInput/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.password !== undefined){
let data2 = data.password;
if(typeof data2 === "string"){
if(func1(data2) > 128){
const err11 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema39.properties.password,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func1(data2) < 8){
const err12 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters",schema:8,parentSchema:schema39.properties.password,data:data2};
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
const err13 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.password.type,parentSchema:schema39.properties.password,data:data2};
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
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="registerUser_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const loginUser_path = validate30;
const schema42 = {"$id":"loginUser_path","type":"object","properties":{},"required":[]};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="loginUser_path" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const loginUser_query = validate31;
const schema43 = {"$id":"loginUser_query","type":"object","properties":{},"required":[]};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="loginUser_query" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const loginUser_body = validate32;
const schema44 = {"$id":"loginUser_body","allOf":[{"$ref":"api#/components/schemas/UserLogin"}]};
const schema45 = {"type":"object","additionalProperties":false,"required":["email","password"],"properties":{"email":{"$ref":"api#/components/schemas/EmailInput"},"password":{"type":"string","format":"password","minLength":1,"maxLength":128}}};

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
if(data.email === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.password === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "email") || (key0 === "password"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.email !== undefined){
let data0 = data.email;
if(typeof data0 === "string"){
if(func1(data0) > 254){
const err3 = {instancePath:instancePath+"/email",schemaPath:"api#/components/schemas/EmailInput/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func1(data0) < 3){
const err4 = {instancePath:instancePath+"/email",schemaPath:"api#/components/schemas/EmailInput/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern4.test(data0)){
const err5 = {instancePath:instancePath+"/email",schemaPath:"api#/components/schemas/EmailInput/pattern",keyword:"pattern",params:{pattern: "^\\s*[!-?A-~]+@[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)+\\s*$"},message:"must match pattern \""+"^\\s*[!-?A-~]+@[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)+\\s*$"+"\"",schema:"^\\s*[!-?A-~]+@[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)+\\s*$",parentSchema:schema41,data:data0};
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
const err6 = {instancePath:instancePath+"/email",schemaPath:"api#/components/schemas/EmailInput/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.password !== undefined){
let data1 = data.password;
if(typeof data1 === "string"){
if(func1(data1) > 128){
const err7 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema45.properties.password,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func1(data1) < 1){
const err8 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema45.properties.password,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.password.type,parentSchema:schema45.properties.password,data:data1};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="loginUser_body" */;
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

export const logoutUser_path = validate35;
const schema47 = {"$id":"logoutUser_path","type":"object","properties":{},"required":[]};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="logoutUser_path" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const logoutUser_query = validate36;
const schema48 = {"$id":"logoutUser_query","type":"object","properties":{},"required":[]};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="logoutUser_query" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const logoutUser_body = validate37;
const schema49 = {"$id":"logoutUser_body","allOf":[{"$ref":"api#/components/schemas/LogoutRequest"}]};
const schema50 = {"type":"object","additionalProperties":false,"properties":{"refresh_token":{"type":["string","null"],"maxLength":4096,"description":"The refresh token of another session of yours that ends with this one. The session of the access token ends in any case, so it is not needed for that. A token that is not yours or not valid is passed over."}}};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="logoutUser_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "refresh_token")){
const err0 = {instancePath,schemaPath:"api#/components/schemas/LogoutRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.refresh_token !== undefined){
let data0 = data.refresh_token;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/refresh_token",schemaPath:"api#/components/schemas/LogoutRequest/properties/refresh_token/type",keyword:"type",params:{type: schema50.properties.refresh_token.type},message:"must be string,null",schema:schema50.properties.refresh_token.type,parentSchema:schema50.properties.refresh_token,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(func1(data0) > 4096){
const err2 = {instancePath:instancePath+"/refresh_token",schemaPath:"api#/components/schemas/LogoutRequest/properties/refresh_token/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema50.properties.refresh_token,data:data0};
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
}
else {
const err3 = {instancePath,schemaPath:"api#/components/schemas/LogoutRequest/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getSession_path = validate38;
const schema51 = {"$id":"getSession_path","type":"object","properties":{},"required":[]};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="getSession_path" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const getSession_query = validate39;
const schema52 = {"$id":"getSession_query","type":"object","properties":{},"required":[]};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="getSession_query" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const refreshTokens_path = validate40;
const schema53 = {"$id":"refreshTokens_path","type":"object","properties":{},"required":[]};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="refreshTokens_path" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const refreshTokens_query = validate41;
const schema54 = {"$id":"refreshTokens_query","type":"object","properties":{},"required":[]};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="refreshTokens_query" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const refreshTokens_body = validate42;
const schema55 = {"$id":"refreshTokens_body","allOf":[{"$ref":"api#/components/schemas/RefreshTokenRequest"}]};
const schema56 = {"type":"object","additionalProperties":false,"required":["refresh_token"],"properties":{"refresh_token":{"type":"string","minLength":1,"maxLength":4096,"description":"The newest refresh token of the session."}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="refreshTokens_body" */;
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
if(data.refresh_token === undefined){
const err0 = {instancePath,schemaPath:"api#/components/schemas/RefreshTokenRequest/required",keyword:"required",params:{missingProperty: "refresh_token"},message:"must have required property '"+"refresh_token"+"'",schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "refresh_token")){
const err1 = {instancePath,schemaPath:"api#/components/schemas/RefreshTokenRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.refresh_token !== undefined){
let data0 = data.refresh_token;
if(typeof data0 === "string"){
if(func1(data0) > 4096){
const err2 = {instancePath:instancePath+"/refresh_token",schemaPath:"api#/components/schemas/RefreshTokenRequest/properties/refresh_token/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema56.properties.refresh_token,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/refresh_token",schemaPath:"api#/components/schemas/RefreshTokenRequest/properties/refresh_token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema56.properties.refresh_token,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/refresh_token",schemaPath:"api#/components/schemas/RefreshTokenRequest/properties/refresh_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.refresh_token.type,parentSchema:schema56.properties.refresh_token,data:data0};
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
const err5 = {instancePath,schemaPath:"api#/components/schemas/RefreshTokenRequest/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getProfile_path = validate43;
const schema57 = {"$id":"getProfile_path","type":"object","properties":{},"required":[]};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="getProfile_path" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const getProfile_query = validate44;
const schema58 = {"$id":"getProfile_query","type":"object","properties":{},"required":[]};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="getProfile_query" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const updateProfile_path = validate45;
const schema59 = {"$id":"updateProfile_path","type":"object","properties":{},"required":[]};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="updateProfile_path" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const updateProfile_query = validate46;
const schema60 = {"$id":"updateProfile_query","type":"object","properties":{},"required":[]};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="updateProfile_query" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const updateProfile_body = validate47;
const schema61 = {"$id":"updateProfile_body","allOf":[{"$ref":"api#/components/schemas/ProfileUpdate"}]};
const schema62 = {"type":"object","description":"An absent field stays as it is; null clears it where the field can be empty.","additionalProperties":false,"properties":{"name":{"$ref":"api#/components/schemas/PersonName"},"job_title":{"type":["string","null"],"maxLength":200},"bio":{"type":["string","null"],"maxLength":5000},"timezone":{"type":"string","minLength":1,"maxLength":100,"description":"Name in the IANA time zone database, such as `UTC` or `America/New_York`."},"avatar_url":{"type":["string","null"],"maxLength":2048,"description":"An http or https URL."},"notifications":{"$ref":"api#/components/schemas/NotificationsUpdate"},"role":{"allOf":[{"$ref":"api#/components/schemas/Role"}],"description":"The role you have, or a lower one. A higher one is a 403."}}};
const schema64 = {"type":"object","description":"An absent switch stays as it is.","additionalProperties":false,"properties":{"weeklyReports":{"type":"boolean"},"newLeadAlerts":{"type":"boolean"}}};
const schema65 = {"type":"string","enum":["Member","Admin"]};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "job_title")) || (key0 === "bio")) || (key0 === "timezone")) || (key0 === "avatar_url")) || (key0 === "notifications")) || (key0 === "role"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func1(data0) > 200){
const err1 = {instancePath:instancePath+"/name",schemaPath:"api#/components/schemas/PersonName/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema40,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/name",schemaPath:"api#/components/schemas/PersonName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40,data:data0};
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
const err3 = {instancePath:instancePath+"/name",schemaPath:"api#/components/schemas/PersonName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.type,parentSchema:schema40,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.job_title !== undefined){
let data1 = data.job_title;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/job_title",schemaPath:"#/properties/job_title/type",keyword:"type",params:{type: schema62.properties.job_title.type},message:"must be string,null",schema:schema62.properties.job_title.type,parentSchema:schema62.properties.job_title,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 200){
const err5 = {instancePath:instancePath+"/job_title",schemaPath:"#/properties/job_title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema62.properties.job_title,data:data1};
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
if(data.bio !== undefined){
let data2 = data.bio;
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/bio",schemaPath:"#/properties/bio/type",keyword:"type",params:{type: schema62.properties.bio.type},message:"must be string,null",schema:schema62.properties.bio.type,parentSchema:schema62.properties.bio,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(func1(data2) > 5000){
const err7 = {instancePath:instancePath+"/bio",schemaPath:"#/properties/bio/maxLength",keyword:"maxLength",params:{limit: 5000},message:"must NOT have more than 5000 characters",schema:5000,parentSchema:schema62.properties.bio,data:data2};
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
if(data.timezone !== undefined){
let data3 = data.timezone;
if(typeof data3 === "string"){
if(func1(data3) > 100){
const err8 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema62.properties.timezone,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func1(data3) < 1){
const err9 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.properties.timezone,data:data3};
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
const err10 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.timezone.type,parentSchema:schema62.properties.timezone,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.avatar_url !== undefined){
let data4 = data.avatar_url;
if((typeof data4 !== "string") && (data4 !== null)){
const err11 = {instancePath:instancePath+"/avatar_url",schemaPath:"#/properties/avatar_url/type",keyword:"type",params:{type: schema62.properties.avatar_url.type},message:"must be string,null",schema:schema62.properties.avatar_url.type,parentSchema:schema62.properties.avatar_url,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data4 === "string"){
if(func1(data4) > 2048){
const err12 = {instancePath:instancePath+"/avatar_url",schemaPath:"#/properties/avatar_url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema62.properties.avatar_url,data:data4};
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
if(data.notifications !== undefined){
let data5 = data.notifications;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!((key1 === "weeklyReports") || (key1 === "newLeadAlerts"))){
const err13 = {instancePath:instancePath+"/notifications",schemaPath:"api#/components/schemas/NotificationsUpdate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema64,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.weeklyReports !== undefined){
let data6 = data5.weeklyReports;
if(typeof data6 !== "boolean"){
const err14 = {instancePath:instancePath+"/notifications/weeklyReports",schemaPath:"api#/components/schemas/NotificationsUpdate/properties/weeklyReports/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema64.properties.weeklyReports.type,parentSchema:schema64.properties.weeklyReports,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.newLeadAlerts !== undefined){
let data7 = data5.newLeadAlerts;
if(typeof data7 !== "boolean"){
const err15 = {instancePath:instancePath+"/notifications/newLeadAlerts",schemaPath:"api#/components/schemas/NotificationsUpdate/properties/newLeadAlerts/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema64.properties.newLeadAlerts.type,parentSchema:schema64.properties.newLeadAlerts,data:data7};
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
const err16 = {instancePath:instancePath+"/notifications",schemaPath:"api#/components/schemas/NotificationsUpdate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema64.type,parentSchema:schema64,data:data5};
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
let data8 = data.role;
if(typeof data8 !== "string"){
const err17 = {instancePath:instancePath+"/role",schemaPath:"api#/components/schemas/Role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.type,parentSchema:schema65,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((data8 === "Member") || (data8 === "Admin"))){
const err18 = {instancePath:instancePath+"/role",schemaPath:"api#/components/schemas/Role/enum",keyword:"enum",params:{allowedValues: schema65.enum},message:"must be equal to one of the allowed values",schema:schema65.enum,parentSchema:schema65,data:data8};
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
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="updateProfile_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const listContacts_path = validate50;
const schema66 = {"$id":"listContacts_path","type":"object","properties":{},"required":[]};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="listContacts_path" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const listContacts_query = validate51;
const schema67 = {"$id":"listContacts_query","type":"object","properties":{"view":{"type":"string","enum":["simple","full"]},"first_name":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"last_name":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"email":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"email_status":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"title":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"seniority":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"department":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"departments":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"stage":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"contact_location":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"city":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"state":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"country":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"mobile_phone":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"work_direct_phone":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"home_phone":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"other_phone":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"person_linkedin_url":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"website":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"facebook_url":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"twitter_url":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"search":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"exclude_titles":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"exclude_seniorities":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"exclude_departments":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"exclude_contact_locations":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"created_at_after":{"type":"string","format":"date-time"},"created_at_before":{"type":"string","format":"date-time"},"updated_at_after":{"type":"string","format":"date-time"},"updated_at_before":{"type":"string","format":"date-time"},"company":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"include_company_name":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"exclude_company_name":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"exclude_company_ids":{"type":"array","maxItems":1000,"items":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12}$","x-expects":"a UUID"}},"company_name_for_emails":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"company_location":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"company_address":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"exclude_company_locations":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"company_city":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"company_state":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"company_country":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"company_phone":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"corporate_phone":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"company_linkedin_url":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"include_domain_list":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"exclude_domain_list":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"industries":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"exclude_industries":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"technologies":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"technologies_uids":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"exclude_technologies":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"keywords":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"keywords_and":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"exclude_keywords":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"keyword_search_fields":{"type":"array","maxItems":10,"items":{"type":"string","enum":["company","industries","keywords"]}},"keyword_exclude_fields":{"type":"array","maxItems":10,"items":{"type":"string","enum":["company","industries","keywords"]}},"employees_count":{"type":"integer","minimum":0,"maximum":9007199254740991},"employees_min":{"type":"integer","minimum":0,"maximum":9007199254740991},"employees_max":{"type":"integer","minimum":0,"maximum":9007199254740991},"annual_revenue":{"type":"integer","minimum":0,"maximum":9007199254740991},"annual_revenue_min":{"type":"integer","minimum":0,"maximum":9007199254740991},"annual_revenue_max":{"type":"integer","minimum":0,"maximum":9007199254740991},"total_funding":{"type":"integer","minimum":0,"maximum":9007199254740991},"total_funding_min":{"type":"integer","minimum":0,"maximum":9007199254740991},"total_funding_max":{"type":"integer","minimum":0,"maximum":9007199254740991},"latest_funding_amount_min":{"type":"integer","minimum":0,"maximum":9007199254740991},"latest_funding_amount_max":{"type":"integer","minimum":0,"maximum":9007199254740991},"ordering":{"type":"array","maxItems":10,"items":{"type":"string","enum":["created_at","-created_at","updated_at","-updated_at","first_name","-first_name","last_name","-last_name","title","-title","email","-email","email_status","-email_status","seniority","-seniority","departments","-departments","mobile_phone","-mobile_phone","employees","-employees","annual_revenue","-annual_revenue","total_funding","-total_funding","company","-company","industry","-industry","keywords","-keywords","technologies","-technologies","company_address","-company_address","latest_funding_amount","-latest_funding_amount","company_name_for_emails","-company_name_for_emails","corporate_phone","-corporate_phone","company_phone","-company_phone","company_city","-company_city","company_state","-company_state","company_country","-company_country","company_linkedin_url","-company_linkedin_url","latest_funding","-latest_funding","last_raised_at","-last_raised_at","work_direct_phone","-work_direct_phone","home_phone","-home_phone","other_phone","-other_phone","stage","-stage","person_linkedin_url","-person_linkedin_url","website","-website","city","-city","state","-state","country","-country","facebook_url","-facebook_url","twitter_url","-twitter_url"]}},"limit":{"type":"integer","minimum":1,"maximum":9007199254740991},"offset":{"type":"integer","minimum":0,"maximum":9007199254740991},"page":{"type":"integer","minimum":1,"maximum":9007199254740991},"page_size":{"type":"integer","minimum":1,"maximum":9007199254740991},"cursor":{"type":"string","maxLength":65536},"distinct":{"type":"boolean"}},"required":[]};
const formats0 = require("ajv-formats/dist/formats").fullFormats["date-time"];
const pattern6 = new RegExp("^[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12}$", "u");

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="listContacts_query" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.view !== undefined){
let data0 = data.view;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/view",schemaPath:"#/properties/view/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.view.type,parentSchema:schema67.properties.view,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data0 === "simple") || (data0 === "full"))){
const err1 = {instancePath:instancePath+"/view",schemaPath:"#/properties/view/enum",keyword:"enum",params:{allowedValues: schema67.properties.view.enum},message:"must be equal to one of the allowed values",schema:schema67.properties.view.enum,parentSchema:schema67.properties.view,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.first_name !== undefined){
let data1 = data.first_name;
if(Array.isArray(data1)){
if(data1.length > 1000){
const err2 = {instancePath:instancePath+"/first_name",schemaPath:"#/properties/first_name/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.first_name,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func1(data2) > 500){
const err3 = {instancePath:instancePath+"/first_name/" + i0,schemaPath:"#/properties/first_name/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.first_name.items,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/first_name/" + i0,schemaPath:"#/properties/first_name/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.first_name.items.type,parentSchema:schema67.properties.first_name.items,data:data2};
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
const err5 = {instancePath:instancePath+"/first_name",schemaPath:"#/properties/first_name/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.first_name.type,parentSchema:schema67.properties.first_name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.last_name !== undefined){
let data3 = data.last_name;
if(Array.isArray(data3)){
if(data3.length > 1000){
const err6 = {instancePath:instancePath+"/last_name",schemaPath:"#/properties/last_name/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.last_name,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(func1(data4) > 500){
const err7 = {instancePath:instancePath+"/last_name/" + i1,schemaPath:"#/properties/last_name/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.last_name.items,data:data4};
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
const err8 = {instancePath:instancePath+"/last_name/" + i1,schemaPath:"#/properties/last_name/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.last_name.items.type,parentSchema:schema67.properties.last_name.items,data:data4};
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
const err9 = {instancePath:instancePath+"/last_name",schemaPath:"#/properties/last_name/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.last_name.type,parentSchema:schema67.properties.last_name,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.email !== undefined){
let data5 = data.email;
if(Array.isArray(data5)){
if(data5.length > 1000){
const err10 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.email,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
if(typeof data6 === "string"){
if(func1(data6) > 500){
const err11 = {instancePath:instancePath+"/email/" + i2,schemaPath:"#/properties/email/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.email.items,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/email/" + i2,schemaPath:"#/properties/email/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.email.items.type,parentSchema:schema67.properties.email.items,data:data6};
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
const err13 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.email.type,parentSchema:schema67.properties.email,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.email_status !== undefined){
let data7 = data.email_status;
if(Array.isArray(data7)){
if(data7.length > 1000){
const err14 = {instancePath:instancePath+"/email_status",schemaPath:"#/properties/email_status/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.email_status,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
let data8 = data7[i3];
if(typeof data8 === "string"){
if(func1(data8) > 500){
const err15 = {instancePath:instancePath+"/email_status/" + i3,schemaPath:"#/properties/email_status/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.email_status.items,data:data8};
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
const err16 = {instancePath:instancePath+"/email_status/" + i3,schemaPath:"#/properties/email_status/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.email_status.items.type,parentSchema:schema67.properties.email_status.items,data:data8};
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
const err17 = {instancePath:instancePath+"/email_status",schemaPath:"#/properties/email_status/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.email_status.type,parentSchema:schema67.properties.email_status,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.title !== undefined){
let data9 = data.title;
if(Array.isArray(data9)){
if(data9.length > 1000){
const err18 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.title,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len4 = data9.length;
for(let i4=0; i4<len4; i4++){
let data10 = data9[i4];
if(typeof data10 === "string"){
if(func1(data10) > 500){
const err19 = {instancePath:instancePath+"/title/" + i4,schemaPath:"#/properties/title/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.title.items,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/title/" + i4,schemaPath:"#/properties/title/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.title.items.type,parentSchema:schema67.properties.title.items,data:data10};
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
const err21 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.title.type,parentSchema:schema67.properties.title,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.seniority !== undefined){
let data11 = data.seniority;
if(Array.isArray(data11)){
if(data11.length > 1000){
const err22 = {instancePath:instancePath+"/seniority",schemaPath:"#/properties/seniority/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.seniority,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len5 = data11.length;
for(let i5=0; i5<len5; i5++){
let data12 = data11[i5];
if(typeof data12 === "string"){
if(func1(data12) > 500){
const err23 = {instancePath:instancePath+"/seniority/" + i5,schemaPath:"#/properties/seniority/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.seniority.items,data:data12};
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
const err24 = {instancePath:instancePath+"/seniority/" + i5,schemaPath:"#/properties/seniority/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.seniority.items.type,parentSchema:schema67.properties.seniority.items,data:data12};
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
const err25 = {instancePath:instancePath+"/seniority",schemaPath:"#/properties/seniority/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.seniority.type,parentSchema:schema67.properties.seniority,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.department !== undefined){
let data13 = data.department;
if(Array.isArray(data13)){
if(data13.length > 1000){
const err26 = {instancePath:instancePath+"/department",schemaPath:"#/properties/department/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.department,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len6 = data13.length;
for(let i6=0; i6<len6; i6++){
let data14 = data13[i6];
if(typeof data14 === "string"){
if(func1(data14) > 500){
const err27 = {instancePath:instancePath+"/department/" + i6,schemaPath:"#/properties/department/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.department.items,data:data14};
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
const err28 = {instancePath:instancePath+"/department/" + i6,schemaPath:"#/properties/department/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.department.items.type,parentSchema:schema67.properties.department.items,data:data14};
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
const err29 = {instancePath:instancePath+"/department",schemaPath:"#/properties/department/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.department.type,parentSchema:schema67.properties.department,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.departments !== undefined){
let data15 = data.departments;
if(Array.isArray(data15)){
if(data15.length > 1000){
const err30 = {instancePath:instancePath+"/departments",schemaPath:"#/properties/departments/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.departments,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len7 = data15.length;
for(let i7=0; i7<len7; i7++){
let data16 = data15[i7];
if(typeof data16 === "string"){
if(func1(data16) > 500){
const err31 = {instancePath:instancePath+"/departments/" + i7,schemaPath:"#/properties/departments/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.departments.items,data:data16};
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
const err32 = {instancePath:instancePath+"/departments/" + i7,schemaPath:"#/properties/departments/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.departments.items.type,parentSchema:schema67.properties.departments.items,data:data16};
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
else {
const err33 = {instancePath:instancePath+"/departments",schemaPath:"#/properties/departments/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.departments.type,parentSchema:schema67.properties.departments,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.stage !== undefined){
let data17 = data.stage;
if(Array.isArray(data17)){
if(data17.length > 1000){
const err34 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.stage,data:data17};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len8 = data17.length;
for(let i8=0; i8<len8; i8++){
let data18 = data17[i8];
if(typeof data18 === "string"){
if(func1(data18) > 500){
const err35 = {instancePath:instancePath+"/stage/" + i8,schemaPath:"#/properties/stage/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.stage.items,data:data18};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/stage/" + i8,schemaPath:"#/properties/stage/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.stage.items.type,parentSchema:schema67.properties.stage.items,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.stage.type,parentSchema:schema67.properties.stage,data:data17};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.contact_location !== undefined){
let data19 = data.contact_location;
if(Array.isArray(data19)){
if(data19.length > 1000){
const err38 = {instancePath:instancePath+"/contact_location",schemaPath:"#/properties/contact_location/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.contact_location,data:data19};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len9 = data19.length;
for(let i9=0; i9<len9; i9++){
let data20 = data19[i9];
if(typeof data20 === "string"){
if(func1(data20) > 500){
const err39 = {instancePath:instancePath+"/contact_location/" + i9,schemaPath:"#/properties/contact_location/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.contact_location.items,data:data20};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/contact_location/" + i9,schemaPath:"#/properties/contact_location/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.contact_location.items.type,parentSchema:schema67.properties.contact_location.items,data:data20};
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
const err41 = {instancePath:instancePath+"/contact_location",schemaPath:"#/properties/contact_location/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.contact_location.type,parentSchema:schema67.properties.contact_location,data:data19};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.city !== undefined){
let data21 = data.city;
if(Array.isArray(data21)){
if(data21.length > 1000){
const err42 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.city,data:data21};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len10 = data21.length;
for(let i10=0; i10<len10; i10++){
let data22 = data21[i10];
if(typeof data22 === "string"){
if(func1(data22) > 500){
const err43 = {instancePath:instancePath+"/city/" + i10,schemaPath:"#/properties/city/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.city.items,data:data22};
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
const err44 = {instancePath:instancePath+"/city/" + i10,schemaPath:"#/properties/city/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.city.items.type,parentSchema:schema67.properties.city.items,data:data22};
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
const err45 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.city.type,parentSchema:schema67.properties.city,data:data21};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.state !== undefined){
let data23 = data.state;
if(Array.isArray(data23)){
if(data23.length > 1000){
const err46 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.state,data:data23};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const len11 = data23.length;
for(let i11=0; i11<len11; i11++){
let data24 = data23[i11];
if(typeof data24 === "string"){
if(func1(data24) > 500){
const err47 = {instancePath:instancePath+"/state/" + i11,schemaPath:"#/properties/state/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.state.items,data:data24};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/state/" + i11,schemaPath:"#/properties/state/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.state.items.type,parentSchema:schema67.properties.state.items,data:data24};
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
const err49 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.state.type,parentSchema:schema67.properties.state,data:data23};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.country !== undefined){
let data25 = data.country;
if(Array.isArray(data25)){
if(data25.length > 1000){
const err50 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.country,data:data25};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const len12 = data25.length;
for(let i12=0; i12<len12; i12++){
let data26 = data25[i12];
if(typeof data26 === "string"){
if(func1(data26) > 500){
const err51 = {instancePath:instancePath+"/country/" + i12,schemaPath:"#/properties/country/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.country.items,data:data26};
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
const err52 = {instancePath:instancePath+"/country/" + i12,schemaPath:"#/properties/country/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.country.items.type,parentSchema:schema67.properties.country.items,data:data26};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.country.type,parentSchema:schema67.properties.country,data:data25};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.mobile_phone !== undefined){
let data27 = data.mobile_phone;
if(Array.isArray(data27)){
if(data27.length > 1000){
const err54 = {instancePath:instancePath+"/mobile_phone",schemaPath:"#/properties/mobile_phone/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.mobile_phone,data:data27};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
const len13 = data27.length;
for(let i13=0; i13<len13; i13++){
let data28 = data27[i13];
if(typeof data28 === "string"){
if(func1(data28) > 500){
const err55 = {instancePath:instancePath+"/mobile_phone/" + i13,schemaPath:"#/properties/mobile_phone/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.mobile_phone.items,data:data28};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/mobile_phone/" + i13,schemaPath:"#/properties/mobile_phone/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.mobile_phone.items.type,parentSchema:schema67.properties.mobile_phone.items,data:data28};
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
const err57 = {instancePath:instancePath+"/mobile_phone",schemaPath:"#/properties/mobile_phone/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.mobile_phone.type,parentSchema:schema67.properties.mobile_phone,data:data27};
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
let data29 = data.work_direct_phone;
if(Array.isArray(data29)){
if(data29.length > 1000){
const err58 = {instancePath:instancePath+"/work_direct_phone",schemaPath:"#/properties/work_direct_phone/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.work_direct_phone,data:data29};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
const len14 = data29.length;
for(let i14=0; i14<len14; i14++){
let data30 = data29[i14];
if(typeof data30 === "string"){
if(func1(data30) > 500){
const err59 = {instancePath:instancePath+"/work_direct_phone/" + i14,schemaPath:"#/properties/work_direct_phone/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.work_direct_phone.items,data:data30};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/work_direct_phone/" + i14,schemaPath:"#/properties/work_direct_phone/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.work_direct_phone.items.type,parentSchema:schema67.properties.work_direct_phone.items,data:data30};
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
const err61 = {instancePath:instancePath+"/work_direct_phone",schemaPath:"#/properties/work_direct_phone/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.work_direct_phone.type,parentSchema:schema67.properties.work_direct_phone,data:data29};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.home_phone !== undefined){
let data31 = data.home_phone;
if(Array.isArray(data31)){
if(data31.length > 1000){
const err62 = {instancePath:instancePath+"/home_phone",schemaPath:"#/properties/home_phone/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.home_phone,data:data31};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
const len15 = data31.length;
for(let i15=0; i15<len15; i15++){
let data32 = data31[i15];
if(typeof data32 === "string"){
if(func1(data32) > 500){
const err63 = {instancePath:instancePath+"/home_phone/" + i15,schemaPath:"#/properties/home_phone/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.home_phone.items,data:data32};
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
const err64 = {instancePath:instancePath+"/home_phone/" + i15,schemaPath:"#/properties/home_phone/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.home_phone.items.type,parentSchema:schema67.properties.home_phone.items,data:data32};
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
const err65 = {instancePath:instancePath+"/home_phone",schemaPath:"#/properties/home_phone/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.home_phone.type,parentSchema:schema67.properties.home_phone,data:data31};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.other_phone !== undefined){
let data33 = data.other_phone;
if(Array.isArray(data33)){
if(data33.length > 1000){
const err66 = {instancePath:instancePath+"/other_phone",schemaPath:"#/properties/other_phone/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.other_phone,data:data33};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
const len16 = data33.length;
for(let i16=0; i16<len16; i16++){
let data34 = data33[i16];
if(typeof data34 === "string"){
if(func1(data34) > 500){
const err67 = {instancePath:instancePath+"/other_phone/" + i16,schemaPath:"#/properties/other_phone/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.other_phone.items,data:data34};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/other_phone/" + i16,schemaPath:"#/properties/other_phone/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.other_phone.items.type,parentSchema:schema67.properties.other_phone.items,data:data34};
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
const err69 = {instancePath:instancePath+"/other_phone",schemaPath:"#/properties/other_phone/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.other_phone.type,parentSchema:schema67.properties.other_phone,data:data33};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.person_linkedin_url !== undefined){
let data35 = data.person_linkedin_url;
if(Array.isArray(data35)){
if(data35.length > 1000){
const err70 = {instancePath:instancePath+"/person_linkedin_url",schemaPath:"#/properties/person_linkedin_url/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.person_linkedin_url,data:data35};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
const len17 = data35.length;
for(let i17=0; i17<len17; i17++){
let data36 = data35[i17];
if(typeof data36 === "string"){
if(func1(data36) > 500){
const err71 = {instancePath:instancePath+"/person_linkedin_url/" + i17,schemaPath:"#/properties/person_linkedin_url/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.person_linkedin_url.items,data:data36};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/person_linkedin_url/" + i17,schemaPath:"#/properties/person_linkedin_url/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.person_linkedin_url.items.type,parentSchema:schema67.properties.person_linkedin_url.items,data:data36};
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
const err73 = {instancePath:instancePath+"/person_linkedin_url",schemaPath:"#/properties/person_linkedin_url/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.person_linkedin_url.type,parentSchema:schema67.properties.person_linkedin_url,data:data35};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.website !== undefined){
let data37 = data.website;
if(Array.isArray(data37)){
if(data37.length > 1000){
const err74 = {instancePath:instancePath+"/website",schemaPath:"#/properties/website/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.website,data:data37};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
const len18 = data37.length;
for(let i18=0; i18<len18; i18++){
let data38 = data37[i18];
if(typeof data38 === "string"){
if(func1(data38) > 500){
const err75 = {instancePath:instancePath+"/website/" + i18,schemaPath:"#/properties/website/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.website.items,data:data38};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/website/" + i18,schemaPath:"#/properties/website/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.website.items.type,parentSchema:schema67.properties.website.items,data:data38};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/website",schemaPath:"#/properties/website/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.website.type,parentSchema:schema67.properties.website,data:data37};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.facebook_url !== undefined){
let data39 = data.facebook_url;
if(Array.isArray(data39)){
if(data39.length > 1000){
const err78 = {instancePath:instancePath+"/facebook_url",schemaPath:"#/properties/facebook_url/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.facebook_url,data:data39};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
const len19 = data39.length;
for(let i19=0; i19<len19; i19++){
let data40 = data39[i19];
if(typeof data40 === "string"){
if(func1(data40) > 500){
const err79 = {instancePath:instancePath+"/facebook_url/" + i19,schemaPath:"#/properties/facebook_url/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.facebook_url.items,data:data40};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/facebook_url/" + i19,schemaPath:"#/properties/facebook_url/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.facebook_url.items.type,parentSchema:schema67.properties.facebook_url.items,data:data40};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/facebook_url",schemaPath:"#/properties/facebook_url/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.facebook_url.type,parentSchema:schema67.properties.facebook_url,data:data39};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.twitter_url !== undefined){
let data41 = data.twitter_url;
if(Array.isArray(data41)){
if(data41.length > 1000){
const err82 = {instancePath:instancePath+"/twitter_url",schemaPath:"#/properties/twitter_url/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.twitter_url,data:data41};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
const len20 = data41.length;
for(let i20=0; i20<len20; i20++){
let data42 = data41[i20];
if(typeof data42 === "string"){
if(func1(data42) > 500){
const err83 = {instancePath:instancePath+"/twitter_url/" + i20,schemaPath:"#/properties/twitter_url/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.twitter_url.items,data:data42};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/twitter_url/" + i20,schemaPath:"#/properties/twitter_url/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.twitter_url.items.type,parentSchema:schema67.properties.twitter_url.items,data:data42};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/twitter_url",schemaPath:"#/properties/twitter_url/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.twitter_url.type,parentSchema:schema67.properties.twitter_url,data:data41};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.search !== undefined){
let data43 = data.search;
if(Array.isArray(data43)){
if(data43.length > 1000){
const err86 = {instancePath:instancePath+"/search",schemaPath:"#/properties/search/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.search,data:data43};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
const len21 = data43.length;
for(let i21=0; i21<len21; i21++){
let data44 = data43[i21];
if(typeof data44 === "string"){
if(func1(data44) > 500){
const err87 = {instancePath:instancePath+"/search/" + i21,schemaPath:"#/properties/search/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.search.items,data:data44};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/search/" + i21,schemaPath:"#/properties/search/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.search.items.type,parentSchema:schema67.properties.search.items,data:data44};
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
else {
const err89 = {instancePath:instancePath+"/search",schemaPath:"#/properties/search/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.search.type,parentSchema:schema67.properties.search,data:data43};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.exclude_titles !== undefined){
let data45 = data.exclude_titles;
if(Array.isArray(data45)){
if(data45.length > 1000){
const err90 = {instancePath:instancePath+"/exclude_titles",schemaPath:"#/properties/exclude_titles/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.exclude_titles,data:data45};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
const len22 = data45.length;
for(let i22=0; i22<len22; i22++){
let data46 = data45[i22];
if(typeof data46 === "string"){
if(func1(data46) > 500){
const err91 = {instancePath:instancePath+"/exclude_titles/" + i22,schemaPath:"#/properties/exclude_titles/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.exclude_titles.items,data:data46};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/exclude_titles/" + i22,schemaPath:"#/properties/exclude_titles/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.exclude_titles.items.type,parentSchema:schema67.properties.exclude_titles.items,data:data46};
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
else {
const err93 = {instancePath:instancePath+"/exclude_titles",schemaPath:"#/properties/exclude_titles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.exclude_titles.type,parentSchema:schema67.properties.exclude_titles,data:data45};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data.exclude_seniorities !== undefined){
let data47 = data.exclude_seniorities;
if(Array.isArray(data47)){
if(data47.length > 1000){
const err94 = {instancePath:instancePath+"/exclude_seniorities",schemaPath:"#/properties/exclude_seniorities/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.exclude_seniorities,data:data47};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
const len23 = data47.length;
for(let i23=0; i23<len23; i23++){
let data48 = data47[i23];
if(typeof data48 === "string"){
if(func1(data48) > 500){
const err95 = {instancePath:instancePath+"/exclude_seniorities/" + i23,schemaPath:"#/properties/exclude_seniorities/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.exclude_seniorities.items,data:data48};
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
const err96 = {instancePath:instancePath+"/exclude_seniorities/" + i23,schemaPath:"#/properties/exclude_seniorities/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.exclude_seniorities.items.type,parentSchema:schema67.properties.exclude_seniorities.items,data:data48};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/exclude_seniorities",schemaPath:"#/properties/exclude_seniorities/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.exclude_seniorities.type,parentSchema:schema67.properties.exclude_seniorities,data:data47};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.exclude_departments !== undefined){
let data49 = data.exclude_departments;
if(Array.isArray(data49)){
if(data49.length > 1000){
const err98 = {instancePath:instancePath+"/exclude_departments",schemaPath:"#/properties/exclude_departments/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.exclude_departments,data:data49};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
const len24 = data49.length;
for(let i24=0; i24<len24; i24++){
let data50 = data49[i24];
if(typeof data50 === "string"){
if(func1(data50) > 500){
const err99 = {instancePath:instancePath+"/exclude_departments/" + i24,schemaPath:"#/properties/exclude_departments/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.exclude_departments.items,data:data50};
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
const err100 = {instancePath:instancePath+"/exclude_departments/" + i24,schemaPath:"#/properties/exclude_departments/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.exclude_departments.items.type,parentSchema:schema67.properties.exclude_departments.items,data:data50};
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
const err101 = {instancePath:instancePath+"/exclude_departments",schemaPath:"#/properties/exclude_departments/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.exclude_departments.type,parentSchema:schema67.properties.exclude_departments,data:data49};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.exclude_contact_locations !== undefined){
let data51 = data.exclude_contact_locations;
if(Array.isArray(data51)){
if(data51.length > 1000){
const err102 = {instancePath:instancePath+"/exclude_contact_locations",schemaPath:"#/properties/exclude_contact_locations/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.exclude_contact_locations,data:data51};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
const len25 = data51.length;
for(let i25=0; i25<len25; i25++){
let data52 = data51[i25];
if(typeof data52 === "string"){
if(func1(data52) > 500){
const err103 = {instancePath:instancePath+"/exclude_contact_locations/" + i25,schemaPath:"#/properties/exclude_contact_locations/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.exclude_contact_locations.items,data:data52};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/exclude_contact_locations/" + i25,schemaPath:"#/properties/exclude_contact_locations/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.exclude_contact_locations.items.type,parentSchema:schema67.properties.exclude_contact_locations.items,data:data52};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/exclude_contact_locations",schemaPath:"#/properties/exclude_contact_locations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.exclude_contact_locations.type,parentSchema:schema67.properties.exclude_contact_locations,data:data51};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.created_at_after !== undefined){
let data53 = data.created_at_after;
if(typeof data53 === "string"){
if(!(formats0.validate(data53))){
const err106 = {instancePath:instancePath+"/created_at_after",schemaPath:"#/properties/created_at_after/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema67.properties.created_at_after,data:data53};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/created_at_after",schemaPath:"#/properties/created_at_after/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.created_at_after.type,parentSchema:schema67.properties.created_at_after,data:data53};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.created_at_before !== undefined){
let data54 = data.created_at_before;
if(typeof data54 === "string"){
if(!(formats0.validate(data54))){
const err108 = {instancePath:instancePath+"/created_at_before",schemaPath:"#/properties/created_at_before/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema67.properties.created_at_before,data:data54};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/created_at_before",schemaPath:"#/properties/created_at_before/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.created_at_before.type,parentSchema:schema67.properties.created_at_before,data:data54};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data.updated_at_after !== undefined){
let data55 = data.updated_at_after;
if(typeof data55 === "string"){
if(!(formats0.validate(data55))){
const err110 = {instancePath:instancePath+"/updated_at_after",schemaPath:"#/properties/updated_at_after/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema67.properties.updated_at_after,data:data55};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/updated_at_after",schemaPath:"#/properties/updated_at_after/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.updated_at_after.type,parentSchema:schema67.properties.updated_at_after,data:data55};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.updated_at_before !== undefined){
let data56 = data.updated_at_before;
if(typeof data56 === "string"){
if(!(formats0.validate(data56))){
const err112 = {instancePath:instancePath+"/updated_at_before",schemaPath:"#/properties/updated_at_before/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema67.properties.updated_at_before,data:data56};
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
const err113 = {instancePath:instancePath+"/updated_at_before",schemaPath:"#/properties/updated_at_before/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.updated_at_before.type,parentSchema:schema67.properties.updated_at_before,data:data56};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.company !== undefined){
let data57 = data.company;
if(Array.isArray(data57)){
if(data57.length > 1000){
const err114 = {instancePath:instancePath+"/company",schemaPath:"#/properties/company/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.company,data:data57};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
const len26 = data57.length;
for(let i26=0; i26<len26; i26++){
let data58 = data57[i26];
if(typeof data58 === "string"){
if(func1(data58) > 500){
const err115 = {instancePath:instancePath+"/company/" + i26,schemaPath:"#/properties/company/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.company.items,data:data58};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/company/" + i26,schemaPath:"#/properties/company/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.company.items.type,parentSchema:schema67.properties.company.items,data:data58};
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
else {
const err117 = {instancePath:instancePath+"/company",schemaPath:"#/properties/company/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.company.type,parentSchema:schema67.properties.company,data:data57};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data.include_company_name !== undefined){
let data59 = data.include_company_name;
if(Array.isArray(data59)){
if(data59.length > 1000){
const err118 = {instancePath:instancePath+"/include_company_name",schemaPath:"#/properties/include_company_name/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.include_company_name,data:data59};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
const len27 = data59.length;
for(let i27=0; i27<len27; i27++){
let data60 = data59[i27];
if(typeof data60 === "string"){
if(func1(data60) > 500){
const err119 = {instancePath:instancePath+"/include_company_name/" + i27,schemaPath:"#/properties/include_company_name/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.include_company_name.items,data:data60};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/include_company_name/" + i27,schemaPath:"#/properties/include_company_name/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.include_company_name.items.type,parentSchema:schema67.properties.include_company_name.items,data:data60};
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
else {
const err121 = {instancePath:instancePath+"/include_company_name",schemaPath:"#/properties/include_company_name/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.include_company_name.type,parentSchema:schema67.properties.include_company_name,data:data59};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data.exclude_company_name !== undefined){
let data61 = data.exclude_company_name;
if(Array.isArray(data61)){
if(data61.length > 1000){
const err122 = {instancePath:instancePath+"/exclude_company_name",schemaPath:"#/properties/exclude_company_name/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.exclude_company_name,data:data61};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
const len28 = data61.length;
for(let i28=0; i28<len28; i28++){
let data62 = data61[i28];
if(typeof data62 === "string"){
if(func1(data62) > 500){
const err123 = {instancePath:instancePath+"/exclude_company_name/" + i28,schemaPath:"#/properties/exclude_company_name/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.exclude_company_name.items,data:data62};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/exclude_company_name/" + i28,schemaPath:"#/properties/exclude_company_name/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.exclude_company_name.items.type,parentSchema:schema67.properties.exclude_company_name.items,data:data62};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/exclude_company_name",schemaPath:"#/properties/exclude_company_name/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.exclude_company_name.type,parentSchema:schema67.properties.exclude_company_name,data:data61};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data.exclude_company_ids !== undefined){
let data63 = data.exclude_company_ids;
if(Array.isArray(data63)){
if(data63.length > 1000){
const err126 = {instancePath:instancePath+"/exclude_company_ids",schemaPath:"#/properties/exclude_company_ids/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.exclude_company_ids,data:data63};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
const len29 = data63.length;
for(let i29=0; i29<len29; i29++){
let data64 = data63[i29];
if(typeof data64 === "string"){
if(!pattern6.test(data64)){
const err127 = {instancePath:instancePath+"/exclude_company_ids/" + i29,schemaPath:"#/properties/exclude_company_ids/items/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12}$"+"\"",schema:"^[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12}$",parentSchema:schema67.properties.exclude_company_ids.items,data:data64};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/exclude_company_ids/" + i29,schemaPath:"#/properties/exclude_company_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.exclude_company_ids.items.type,parentSchema:schema67.properties.exclude_company_ids.items,data:data64};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/exclude_company_ids",schemaPath:"#/properties/exclude_company_ids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.exclude_company_ids.type,parentSchema:schema67.properties.exclude_company_ids,data:data63};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data.company_name_for_emails !== undefined){
let data65 = data.company_name_for_emails;
if(Array.isArray(data65)){
if(data65.length > 1000){
const err130 = {instancePath:instancePath+"/company_name_for_emails",schemaPath:"#/properties/company_name_for_emails/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.company_name_for_emails,data:data65};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
const len30 = data65.length;
for(let i30=0; i30<len30; i30++){
let data66 = data65[i30];
if(typeof data66 === "string"){
if(func1(data66) > 500){
const err131 = {instancePath:instancePath+"/company_name_for_emails/" + i30,schemaPath:"#/properties/company_name_for_emails/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.company_name_for_emails.items,data:data66};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/company_name_for_emails/" + i30,schemaPath:"#/properties/company_name_for_emails/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.company_name_for_emails.items.type,parentSchema:schema67.properties.company_name_for_emails.items,data:data66};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/company_name_for_emails",schemaPath:"#/properties/company_name_for_emails/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.company_name_for_emails.type,parentSchema:schema67.properties.company_name_for_emails,data:data65};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data.company_location !== undefined){
let data67 = data.company_location;
if(Array.isArray(data67)){
if(data67.length > 1000){
const err134 = {instancePath:instancePath+"/company_location",schemaPath:"#/properties/company_location/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.company_location,data:data67};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
const len31 = data67.length;
for(let i31=0; i31<len31; i31++){
let data68 = data67[i31];
if(typeof data68 === "string"){
if(func1(data68) > 500){
const err135 = {instancePath:instancePath+"/company_location/" + i31,schemaPath:"#/properties/company_location/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.company_location.items,data:data68};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/company_location/" + i31,schemaPath:"#/properties/company_location/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.company_location.items.type,parentSchema:schema67.properties.company_location.items,data:data68};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/company_location",schemaPath:"#/properties/company_location/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.company_location.type,parentSchema:schema67.properties.company_location,data:data67};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data.company_address !== undefined){
let data69 = data.company_address;
if(Array.isArray(data69)){
if(data69.length > 1000){
const err138 = {instancePath:instancePath+"/company_address",schemaPath:"#/properties/company_address/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.company_address,data:data69};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
const len32 = data69.length;
for(let i32=0; i32<len32; i32++){
let data70 = data69[i32];
if(typeof data70 === "string"){
if(func1(data70) > 500){
const err139 = {instancePath:instancePath+"/company_address/" + i32,schemaPath:"#/properties/company_address/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.company_address.items,data:data70};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/company_address/" + i32,schemaPath:"#/properties/company_address/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.company_address.items.type,parentSchema:schema67.properties.company_address.items,data:data70};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/company_address",schemaPath:"#/properties/company_address/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.company_address.type,parentSchema:schema67.properties.company_address,data:data69};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data.exclude_company_locations !== undefined){
let data71 = data.exclude_company_locations;
if(Array.isArray(data71)){
if(data71.length > 1000){
const err142 = {instancePath:instancePath+"/exclude_company_locations",schemaPath:"#/properties/exclude_company_locations/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.exclude_company_locations,data:data71};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
const len33 = data71.length;
for(let i33=0; i33<len33; i33++){
let data72 = data71[i33];
if(typeof data72 === "string"){
if(func1(data72) > 500){
const err143 = {instancePath:instancePath+"/exclude_company_locations/" + i33,schemaPath:"#/properties/exclude_company_locations/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.exclude_company_locations.items,data:data72};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/exclude_company_locations/" + i33,schemaPath:"#/properties/exclude_company_locations/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.exclude_company_locations.items.type,parentSchema:schema67.properties.exclude_company_locations.items,data:data72};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/exclude_company_locations",schemaPath:"#/properties/exclude_company_locations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.exclude_company_locations.type,parentSchema:schema67.properties.exclude_company_locations,data:data71};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data.company_city !== undefined){
let data73 = data.company_city;
if(Array.isArray(data73)){
if(data73.length > 1000){
const err146 = {instancePath:instancePath+"/company_city",schemaPath:"#/properties/company_city/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.company_city,data:data73};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
const len34 = data73.length;
for(let i34=0; i34<len34; i34++){
let data74 = data73[i34];
if(typeof data74 === "string"){
if(func1(data74) > 500){
const err147 = {instancePath:instancePath+"/company_city/" + i34,schemaPath:"#/properties/company_city/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.company_city.items,data:data74};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/company_city/" + i34,schemaPath:"#/properties/company_city/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.company_city.items.type,parentSchema:schema67.properties.company_city.items,data:data74};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/company_city",schemaPath:"#/properties/company_city/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.company_city.type,parentSchema:schema67.properties.company_city,data:data73};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data.company_state !== undefined){
let data75 = data.company_state;
if(Array.isArray(data75)){
if(data75.length > 1000){
const err150 = {instancePath:instancePath+"/company_state",schemaPath:"#/properties/company_state/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.company_state,data:data75};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
const len35 = data75.length;
for(let i35=0; i35<len35; i35++){
let data76 = data75[i35];
if(typeof data76 === "string"){
if(func1(data76) > 500){
const err151 = {instancePath:instancePath+"/company_state/" + i35,schemaPath:"#/properties/company_state/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.company_state.items,data:data76};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/company_state/" + i35,schemaPath:"#/properties/company_state/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.company_state.items.type,parentSchema:schema67.properties.company_state.items,data:data76};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/company_state",schemaPath:"#/properties/company_state/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.company_state.type,parentSchema:schema67.properties.company_state,data:data75};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data.company_country !== undefined){
let data77 = data.company_country;
if(Array.isArray(data77)){
if(data77.length > 1000){
const err154 = {instancePath:instancePath+"/company_country",schemaPath:"#/properties/company_country/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.company_country,data:data77};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
const len36 = data77.length;
for(let i36=0; i36<len36; i36++){
let data78 = data77[i36];
if(typeof data78 === "string"){
if(func1(data78) > 500){
const err155 = {instancePath:instancePath+"/company_country/" + i36,schemaPath:"#/properties/company_country/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.company_country.items,data:data78};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/company_country/" + i36,schemaPath:"#/properties/company_country/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.company_country.items.type,parentSchema:schema67.properties.company_country.items,data:data78};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/company_country",schemaPath:"#/properties/company_country/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.company_country.type,parentSchema:schema67.properties.company_country,data:data77};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data.company_phone !== undefined){
let data79 = data.company_phone;
if(Array.isArray(data79)){
if(data79.length > 1000){
const err158 = {instancePath:instancePath+"/company_phone",schemaPath:"#/properties/company_phone/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.company_phone,data:data79};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
const len37 = data79.length;
for(let i37=0; i37<len37; i37++){
let data80 = data79[i37];
if(typeof data80 === "string"){
if(func1(data80) > 500){
const err159 = {instancePath:instancePath+"/company_phone/" + i37,schemaPath:"#/properties/company_phone/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.company_phone.items,data:data80};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/company_phone/" + i37,schemaPath:"#/properties/company_phone/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.company_phone.items.type,parentSchema:schema67.properties.company_phone.items,data:data80};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/company_phone",schemaPath:"#/properties/company_phone/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.company_phone.type,parentSchema:schema67.properties.company_phone,data:data79};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data.corporate_phone !== undefined){
let data81 = data.corporate_phone;
if(Array.isArray(data81)){
if(data81.length > 1000){
const err162 = {instancePath:instancePath+"/corporate_phone",schemaPath:"#/properties/corporate_phone/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.corporate_phone,data:data81};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
const len38 = data81.length;
for(let i38=0; i38<len38; i38++){
let data82 = data81[i38];
if(typeof data82 === "string"){
if(func1(data82) > 500){
const err163 = {instancePath:instancePath+"/corporate_phone/" + i38,schemaPath:"#/properties/corporate_phone/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.corporate_phone.items,data:data82};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/corporate_phone/" + i38,schemaPath:"#/properties/corporate_phone/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.corporate_phone.items.type,parentSchema:schema67.properties.corporate_phone.items,data:data82};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/corporate_phone",schemaPath:"#/properties/corporate_phone/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.corporate_phone.type,parentSchema:schema67.properties.corporate_phone,data:data81};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data.company_linkedin_url !== undefined){
let data83 = data.company_linkedin_url;
if(Array.isArray(data83)){
if(data83.length > 1000){
const err166 = {instancePath:instancePath+"/company_linkedin_url",schemaPath:"#/properties/company_linkedin_url/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.company_linkedin_url,data:data83};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
const len39 = data83.length;
for(let i39=0; i39<len39; i39++){
let data84 = data83[i39];
if(typeof data84 === "string"){
if(func1(data84) > 500){
const err167 = {instancePath:instancePath+"/company_linkedin_url/" + i39,schemaPath:"#/properties/company_linkedin_url/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.company_linkedin_url.items,data:data84};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/company_linkedin_url/" + i39,schemaPath:"#/properties/company_linkedin_url/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.company_linkedin_url.items.type,parentSchema:schema67.properties.company_linkedin_url.items,data:data84};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/company_linkedin_url",schemaPath:"#/properties/company_linkedin_url/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.company_linkedin_url.type,parentSchema:schema67.properties.company_linkedin_url,data:data83};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data.include_domain_list !== undefined){
let data85 = data.include_domain_list;
if(Array.isArray(data85)){
if(data85.length > 1000){
const err170 = {instancePath:instancePath+"/include_domain_list",schemaPath:"#/properties/include_domain_list/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.include_domain_list,data:data85};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
const len40 = data85.length;
for(let i40=0; i40<len40; i40++){
let data86 = data85[i40];
if(typeof data86 === "string"){
if(func1(data86) > 500){
const err171 = {instancePath:instancePath+"/include_domain_list/" + i40,schemaPath:"#/properties/include_domain_list/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.include_domain_list.items,data:data86};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/include_domain_list/" + i40,schemaPath:"#/properties/include_domain_list/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.include_domain_list.items.type,parentSchema:schema67.properties.include_domain_list.items,data:data86};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/include_domain_list",schemaPath:"#/properties/include_domain_list/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.include_domain_list.type,parentSchema:schema67.properties.include_domain_list,data:data85};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data.exclude_domain_list !== undefined){
let data87 = data.exclude_domain_list;
if(Array.isArray(data87)){
if(data87.length > 1000){
const err174 = {instancePath:instancePath+"/exclude_domain_list",schemaPath:"#/properties/exclude_domain_list/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.exclude_domain_list,data:data87};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
const len41 = data87.length;
for(let i41=0; i41<len41; i41++){
let data88 = data87[i41];
if(typeof data88 === "string"){
if(func1(data88) > 500){
const err175 = {instancePath:instancePath+"/exclude_domain_list/" + i41,schemaPath:"#/properties/exclude_domain_list/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.exclude_domain_list.items,data:data88};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
else {
const err176 = {instancePath:instancePath+"/exclude_domain_list/" + i41,schemaPath:"#/properties/exclude_domain_list/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.exclude_domain_list.items.type,parentSchema:schema67.properties.exclude_domain_list.items,data:data88};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/exclude_domain_list",schemaPath:"#/properties/exclude_domain_list/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.exclude_domain_list.type,parentSchema:schema67.properties.exclude_domain_list,data:data87};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data.industries !== undefined){
let data89 = data.industries;
if(Array.isArray(data89)){
if(data89.length > 1000){
const err178 = {instancePath:instancePath+"/industries",schemaPath:"#/properties/industries/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.industries,data:data89};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
const len42 = data89.length;
for(let i42=0; i42<len42; i42++){
let data90 = data89[i42];
if(typeof data90 === "string"){
if(func1(data90) > 500){
const err179 = {instancePath:instancePath+"/industries/" + i42,schemaPath:"#/properties/industries/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.industries.items,data:data90};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
else {
const err180 = {instancePath:instancePath+"/industries/" + i42,schemaPath:"#/properties/industries/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.industries.items.type,parentSchema:schema67.properties.industries.items,data:data90};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/industries",schemaPath:"#/properties/industries/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.industries.type,parentSchema:schema67.properties.industries,data:data89};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data.exclude_industries !== undefined){
let data91 = data.exclude_industries;
if(Array.isArray(data91)){
if(data91.length > 1000){
const err182 = {instancePath:instancePath+"/exclude_industries",schemaPath:"#/properties/exclude_industries/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.exclude_industries,data:data91};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
const len43 = data91.length;
for(let i43=0; i43<len43; i43++){
let data92 = data91[i43];
if(typeof data92 === "string"){
if(func1(data92) > 500){
const err183 = {instancePath:instancePath+"/exclude_industries/" + i43,schemaPath:"#/properties/exclude_industries/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.exclude_industries.items,data:data92};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
else {
const err184 = {instancePath:instancePath+"/exclude_industries/" + i43,schemaPath:"#/properties/exclude_industries/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.exclude_industries.items.type,parentSchema:schema67.properties.exclude_industries.items,data:data92};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/exclude_industries",schemaPath:"#/properties/exclude_industries/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.exclude_industries.type,parentSchema:schema67.properties.exclude_industries,data:data91};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data.technologies !== undefined){
let data93 = data.technologies;
if(Array.isArray(data93)){
if(data93.length > 1000){
const err186 = {instancePath:instancePath+"/technologies",schemaPath:"#/properties/technologies/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.technologies,data:data93};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
const len44 = data93.length;
for(let i44=0; i44<len44; i44++){
let data94 = data93[i44];
if(typeof data94 === "string"){
if(func1(data94) > 500){
const err187 = {instancePath:instancePath+"/technologies/" + i44,schemaPath:"#/properties/technologies/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.technologies.items,data:data94};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/technologies/" + i44,schemaPath:"#/properties/technologies/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.technologies.items.type,parentSchema:schema67.properties.technologies.items,data:data94};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/technologies",schemaPath:"#/properties/technologies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.technologies.type,parentSchema:schema67.properties.technologies,data:data93};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data.technologies_uids !== undefined){
let data95 = data.technologies_uids;
if(Array.isArray(data95)){
if(data95.length > 1000){
const err190 = {instancePath:instancePath+"/technologies_uids",schemaPath:"#/properties/technologies_uids/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.technologies_uids,data:data95};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
const len45 = data95.length;
for(let i45=0; i45<len45; i45++){
let data96 = data95[i45];
if(typeof data96 === "string"){
if(func1(data96) > 500){
const err191 = {instancePath:instancePath+"/technologies_uids/" + i45,schemaPath:"#/properties/technologies_uids/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.technologies_uids.items,data:data96};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/technologies_uids/" + i45,schemaPath:"#/properties/technologies_uids/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.technologies_uids.items.type,parentSchema:schema67.properties.technologies_uids.items,data:data96};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/technologies_uids",schemaPath:"#/properties/technologies_uids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.technologies_uids.type,parentSchema:schema67.properties.technologies_uids,data:data95};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data.exclude_technologies !== undefined){
let data97 = data.exclude_technologies;
if(Array.isArray(data97)){
if(data97.length > 1000){
const err194 = {instancePath:instancePath+"/exclude_technologies",schemaPath:"#/properties/exclude_technologies/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.exclude_technologies,data:data97};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
const len46 = data97.length;
for(let i46=0; i46<len46; i46++){
let data98 = data97[i46];
if(typeof data98 === "string"){
if(func1(data98) > 500){
const err195 = {instancePath:instancePath+"/exclude_technologies/" + i46,schemaPath:"#/properties/exclude_technologies/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.exclude_technologies.items,data:data98};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/exclude_technologies/" + i46,schemaPath:"#/properties/exclude_technologies/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.exclude_technologies.items.type,parentSchema:schema67.properties.exclude_technologies.items,data:data98};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
else {
const err197 = {instancePath:instancePath+"/exclude_technologies",schemaPath:"#/properties/exclude_technologies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.exclude_technologies.type,parentSchema:schema67.properties.exclude_technologies,data:data97};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data.keywords !== undefined){
let data99 = data.keywords;
if(Array.isArray(data99)){
if(data99.length > 1000){
const err198 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.keywords,data:data99};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
const len47 = data99.length;
for(let i47=0; i47<len47; i47++){
let data100 = data99[i47];
if(typeof data100 === "string"){
if(func1(data100) > 500){
const err199 = {instancePath:instancePath+"/keywords/" + i47,schemaPath:"#/properties/keywords/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.keywords.items,data:data100};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/keywords/" + i47,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.keywords.items.type,parentSchema:schema67.properties.keywords.items,data:data100};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.keywords.type,parentSchema:schema67.properties.keywords,data:data99};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data.keywords_and !== undefined){
let data101 = data.keywords_and;
if(Array.isArray(data101)){
if(data101.length > 1000){
const err202 = {instancePath:instancePath+"/keywords_and",schemaPath:"#/properties/keywords_and/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.keywords_and,data:data101};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
const len48 = data101.length;
for(let i48=0; i48<len48; i48++){
let data102 = data101[i48];
if(typeof data102 === "string"){
if(func1(data102) > 500){
const err203 = {instancePath:instancePath+"/keywords_and/" + i48,schemaPath:"#/properties/keywords_and/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.keywords_and.items,data:data102};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
else {
const err204 = {instancePath:instancePath+"/keywords_and/" + i48,schemaPath:"#/properties/keywords_and/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.keywords_and.items.type,parentSchema:schema67.properties.keywords_and.items,data:data102};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/keywords_and",schemaPath:"#/properties/keywords_and/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.keywords_and.type,parentSchema:schema67.properties.keywords_and,data:data101};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data.exclude_keywords !== undefined){
let data103 = data.exclude_keywords;
if(Array.isArray(data103)){
if(data103.length > 1000){
const err206 = {instancePath:instancePath+"/exclude_keywords",schemaPath:"#/properties/exclude_keywords/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema67.properties.exclude_keywords,data:data103};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
const len49 = data103.length;
for(let i49=0; i49<len49; i49++){
let data104 = data103[i49];
if(typeof data104 === "string"){
if(func1(data104) > 500){
const err207 = {instancePath:instancePath+"/exclude_keywords/" + i49,schemaPath:"#/properties/exclude_keywords/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema67.properties.exclude_keywords.items,data:data104};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/exclude_keywords/" + i49,schemaPath:"#/properties/exclude_keywords/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.exclude_keywords.items.type,parentSchema:schema67.properties.exclude_keywords.items,data:data104};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
else {
const err209 = {instancePath:instancePath+"/exclude_keywords",schemaPath:"#/properties/exclude_keywords/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.exclude_keywords.type,parentSchema:schema67.properties.exclude_keywords,data:data103};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data.keyword_search_fields !== undefined){
let data105 = data.keyword_search_fields;
if(Array.isArray(data105)){
if(data105.length > 10){
const err210 = {instancePath:instancePath+"/keyword_search_fields",schemaPath:"#/properties/keyword_search_fields/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema67.properties.keyword_search_fields,data:data105};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
const len50 = data105.length;
for(let i50=0; i50<len50; i50++){
let data106 = data105[i50];
if(typeof data106 !== "string"){
const err211 = {instancePath:instancePath+"/keyword_search_fields/" + i50,schemaPath:"#/properties/keyword_search_fields/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.keyword_search_fields.items.type,parentSchema:schema67.properties.keyword_search_fields.items,data:data106};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(!(((data106 === "company") || (data106 === "industries")) || (data106 === "keywords"))){
const err212 = {instancePath:instancePath+"/keyword_search_fields/" + i50,schemaPath:"#/properties/keyword_search_fields/items/enum",keyword:"enum",params:{allowedValues: schema67.properties.keyword_search_fields.items.enum},message:"must be equal to one of the allowed values",schema:schema67.properties.keyword_search_fields.items.enum,parentSchema:schema67.properties.keyword_search_fields.items,data:data106};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/keyword_search_fields",schemaPath:"#/properties/keyword_search_fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.keyword_search_fields.type,parentSchema:schema67.properties.keyword_search_fields,data:data105};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data.keyword_exclude_fields !== undefined){
let data107 = data.keyword_exclude_fields;
if(Array.isArray(data107)){
if(data107.length > 10){
const err214 = {instancePath:instancePath+"/keyword_exclude_fields",schemaPath:"#/properties/keyword_exclude_fields/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema67.properties.keyword_exclude_fields,data:data107};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
const len51 = data107.length;
for(let i51=0; i51<len51; i51++){
let data108 = data107[i51];
if(typeof data108 !== "string"){
const err215 = {instancePath:instancePath+"/keyword_exclude_fields/" + i51,schemaPath:"#/properties/keyword_exclude_fields/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.keyword_exclude_fields.items.type,parentSchema:schema67.properties.keyword_exclude_fields.items,data:data108};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(!(((data108 === "company") || (data108 === "industries")) || (data108 === "keywords"))){
const err216 = {instancePath:instancePath+"/keyword_exclude_fields/" + i51,schemaPath:"#/properties/keyword_exclude_fields/items/enum",keyword:"enum",params:{allowedValues: schema67.properties.keyword_exclude_fields.items.enum},message:"must be equal to one of the allowed values",schema:schema67.properties.keyword_exclude_fields.items.enum,parentSchema:schema67.properties.keyword_exclude_fields.items,data:data108};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
}
else {
const err217 = {instancePath:instancePath+"/keyword_exclude_fields",schemaPath:"#/properties/keyword_exclude_fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.keyword_exclude_fields.type,parentSchema:schema67.properties.keyword_exclude_fields,data:data107};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data.employees_count !== undefined){
let data109 = data.employees_count;
if(!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))){
const err218 = {instancePath:instancePath+"/employees_count",schemaPath:"#/properties/employees_count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema67.properties.employees_count.type,parentSchema:schema67.properties.employees_count,data:data109};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 > 9007199254740991 || isNaN(data109)){
const err219 = {instancePath:instancePath+"/employees_count",schemaPath:"#/properties/employees_count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema67.properties.employees_count,data:data109};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(data109 < 0 || isNaN(data109)){
const err220 = {instancePath:instancePath+"/employees_count",schemaPath:"#/properties/employees_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema67.properties.employees_count,data:data109};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
if(data.employees_min !== undefined){
let data110 = data.employees_min;
if(!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))){
const err221 = {instancePath:instancePath+"/employees_min",schemaPath:"#/properties/employees_min/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema67.properties.employees_min.type,parentSchema:schema67.properties.employees_min,data:data110};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 > 9007199254740991 || isNaN(data110)){
const err222 = {instancePath:instancePath+"/employees_min",schemaPath:"#/properties/employees_min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema67.properties.employees_min,data:data110};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(data110 < 0 || isNaN(data110)){
const err223 = {instancePath:instancePath+"/employees_min",schemaPath:"#/properties/employees_min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema67.properties.employees_min,data:data110};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
if(data.employees_max !== undefined){
let data111 = data.employees_max;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
const err224 = {instancePath:instancePath+"/employees_max",schemaPath:"#/properties/employees_max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema67.properties.employees_max.type,parentSchema:schema67.properties.employees_max,data:data111};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 > 9007199254740991 || isNaN(data111)){
const err225 = {instancePath:instancePath+"/employees_max",schemaPath:"#/properties/employees_max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema67.properties.employees_max,data:data111};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(data111 < 0 || isNaN(data111)){
const err226 = {instancePath:instancePath+"/employees_max",schemaPath:"#/properties/employees_max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema67.properties.employees_max,data:data111};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
if(data.annual_revenue !== undefined){
let data112 = data.annual_revenue;
if(!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))){
const err227 = {instancePath:instancePath+"/annual_revenue",schemaPath:"#/properties/annual_revenue/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema67.properties.annual_revenue.type,parentSchema:schema67.properties.annual_revenue,data:data112};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if((typeof data112 == "number") && (isFinite(data112))){
if(data112 > 9007199254740991 || isNaN(data112)){
const err228 = {instancePath:instancePath+"/annual_revenue",schemaPath:"#/properties/annual_revenue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema67.properties.annual_revenue,data:data112};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(data112 < 0 || isNaN(data112)){
const err229 = {instancePath:instancePath+"/annual_revenue",schemaPath:"#/properties/annual_revenue/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema67.properties.annual_revenue,data:data112};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
if(data.annual_revenue_min !== undefined){
let data113 = data.annual_revenue_min;
if(!(((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113))) && (isFinite(data113)))){
const err230 = {instancePath:instancePath+"/annual_revenue_min",schemaPath:"#/properties/annual_revenue_min/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema67.properties.annual_revenue_min.type,parentSchema:schema67.properties.annual_revenue_min,data:data113};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if((typeof data113 == "number") && (isFinite(data113))){
if(data113 > 9007199254740991 || isNaN(data113)){
const err231 = {instancePath:instancePath+"/annual_revenue_min",schemaPath:"#/properties/annual_revenue_min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema67.properties.annual_revenue_min,data:data113};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(data113 < 0 || isNaN(data113)){
const err232 = {instancePath:instancePath+"/annual_revenue_min",schemaPath:"#/properties/annual_revenue_min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema67.properties.annual_revenue_min,data:data113};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
if(data.annual_revenue_max !== undefined){
let data114 = data.annual_revenue_max;
if(!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))){
const err233 = {instancePath:instancePath+"/annual_revenue_max",schemaPath:"#/properties/annual_revenue_max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema67.properties.annual_revenue_max.type,parentSchema:schema67.properties.annual_revenue_max,data:data114};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 > 9007199254740991 || isNaN(data114)){
const err234 = {instancePath:instancePath+"/annual_revenue_max",schemaPath:"#/properties/annual_revenue_max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema67.properties.annual_revenue_max,data:data114};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(data114 < 0 || isNaN(data114)){
const err235 = {instancePath:instancePath+"/annual_revenue_max",schemaPath:"#/properties/annual_revenue_max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema67.properties.annual_revenue_max,data:data114};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
if(data.total_funding !== undefined){
let data115 = data.total_funding;
if(!(((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115))) && (isFinite(data115)))){
const err236 = {instancePath:instancePath+"/total_funding",schemaPath:"#/properties/total_funding/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema67.properties.total_funding.type,parentSchema:schema67.properties.total_funding,data:data115};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 > 9007199254740991 || isNaN(data115)){
const err237 = {instancePath:instancePath+"/total_funding",schemaPath:"#/properties/total_funding/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema67.properties.total_funding,data:data115};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(data115 < 0 || isNaN(data115)){
const err238 = {instancePath:instancePath+"/total_funding",schemaPath:"#/properties/total_funding/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema67.properties.total_funding,data:data115};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
if(data.total_funding_min !== undefined){
let data116 = data.total_funding_min;
if(!(((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116))) && (isFinite(data116)))){
const err239 = {instancePath:instancePath+"/total_funding_min",schemaPath:"#/properties/total_funding_min/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema67.properties.total_funding_min.type,parentSchema:schema67.properties.total_funding_min,data:data116};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if((typeof data116 == "number") && (isFinite(data116))){
if(data116 > 9007199254740991 || isNaN(data116)){
const err240 = {instancePath:instancePath+"/total_funding_min",schemaPath:"#/properties/total_funding_min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema67.properties.total_funding_min,data:data116};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(data116 < 0 || isNaN(data116)){
const err241 = {instancePath:instancePath+"/total_funding_min",schemaPath:"#/properties/total_funding_min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema67.properties.total_funding_min,data:data116};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
if(data.total_funding_max !== undefined){
let data117 = data.total_funding_max;
if(!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))){
const err242 = {instancePath:instancePath+"/total_funding_max",schemaPath:"#/properties/total_funding_max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema67.properties.total_funding_max.type,parentSchema:schema67.properties.total_funding_max,data:data117};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 > 9007199254740991 || isNaN(data117)){
const err243 = {instancePath:instancePath+"/total_funding_max",schemaPath:"#/properties/total_funding_max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema67.properties.total_funding_max,data:data117};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(data117 < 0 || isNaN(data117)){
const err244 = {instancePath:instancePath+"/total_funding_max",schemaPath:"#/properties/total_funding_max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema67.properties.total_funding_max,data:data117};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
}
if(data.latest_funding_amount_min !== undefined){
let data118 = data.latest_funding_amount_min;
if(!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118)))){
const err245 = {instancePath:instancePath+"/latest_funding_amount_min",schemaPath:"#/properties/latest_funding_amount_min/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema67.properties.latest_funding_amount_min.type,parentSchema:schema67.properties.latest_funding_amount_min,data:data118};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 > 9007199254740991 || isNaN(data118)){
const err246 = {instancePath:instancePath+"/latest_funding_amount_min",schemaPath:"#/properties/latest_funding_amount_min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema67.properties.latest_funding_amount_min,data:data118};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(data118 < 0 || isNaN(data118)){
const err247 = {instancePath:instancePath+"/latest_funding_amount_min",schemaPath:"#/properties/latest_funding_amount_min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema67.properties.latest_funding_amount_min,data:data118};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
if(data.latest_funding_amount_max !== undefined){
let data119 = data.latest_funding_amount_max;
if(!(((typeof data119 == "number") && (!(data119 % 1) && !isNaN(data119))) && (isFinite(data119)))){
const err248 = {instancePath:instancePath+"/latest_funding_amount_max",schemaPath:"#/properties/latest_funding_amount_max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema67.properties.latest_funding_amount_max.type,parentSchema:schema67.properties.latest_funding_amount_max,data:data119};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if((typeof data119 == "number") && (isFinite(data119))){
if(data119 > 9007199254740991 || isNaN(data119)){
const err249 = {instancePath:instancePath+"/latest_funding_amount_max",schemaPath:"#/properties/latest_funding_amount_max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema67.properties.latest_funding_amount_max,data:data119};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(data119 < 0 || isNaN(data119)){
const err250 = {instancePath:instancePath+"/latest_funding_amount_max",schemaPath:"#/properties/latest_funding_amount_max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema67.properties.latest_funding_amount_max,data:data119};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
}
if(data.ordering !== undefined){
let data120 = data.ordering;
if(Array.isArray(data120)){
if(data120.length > 10){
const err251 = {instancePath:instancePath+"/ordering",schemaPath:"#/properties/ordering/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema67.properties.ordering,data:data120};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
const len52 = data120.length;
for(let i52=0; i52<len52; i52++){
let data121 = data120[i52];
if(typeof data121 !== "string"){
const err252 = {instancePath:instancePath+"/ordering/" + i52,schemaPath:"#/properties/ordering/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.ordering.items.type,parentSchema:schema67.properties.ordering.items,data:data121};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data121 === "created_at") || (data121 === "-created_at")) || (data121 === "updated_at")) || (data121 === "-updated_at")) || (data121 === "first_name")) || (data121 === "-first_name")) || (data121 === "last_name")) || (data121 === "-last_name")) || (data121 === "title")) || (data121 === "-title")) || (data121 === "email")) || (data121 === "-email")) || (data121 === "email_status")) || (data121 === "-email_status")) || (data121 === "seniority")) || (data121 === "-seniority")) || (data121 === "departments")) || (data121 === "-departments")) || (data121 === "mobile_phone")) || (data121 === "-mobile_phone")) || (data121 === "employees")) || (data121 === "-employees")) || (data121 === "annual_revenue")) || (data121 === "-annual_revenue")) || (data121 === "total_funding")) || (data121 === "-total_funding")) || (data121 === "company")) || (data121 === "-company")) || (data121 === "industry")) || (data121 === "-industry")) || (data121 === "keywords")) || (data121 === "-keywords")) || (data121 === "technologies")) || (data121 === "-technologies")) || (data121 === "company_address")) || (data121 === "-company_address")) || (data121 === "latest_funding_amount")) || (data121 === "-latest_funding_amount")) || (data121 === "company_name_for_emails")) || (data121 === "-company_name_for_emails")) || (data121 === "corporate_phone")) || (data121 === "-corporate_phone")) || (data121 === "company_phone")) || (data121 === "-company_phone")) || (data121 === "company_city")) || (data121 === "-company_city")) || (data121 === "company_state")) || (data121 === "-company_state")) || (data121 === "company_country")) || (data121 === "-company_country")) || (data121 === "company_linkedin_url")) || (data121 === "-company_linkedin_url")) || (data121 === "latest_funding")) || (data121 === "-latest_funding")) || (data121 === "last_raised_at")) || (data121 === "-last_raised_at")) || (data121 === "work_direct_phone")) || (data121 === "-work_direct_phone")) || (data121 === "home_phone")) || (data121 === "-home_phone")) || (data121 === "other_phone")) || (data121 === "-other_phone")) || (data121 === "stage")) || (data121 === "-stage")) || (data121 === "person_linkedin_url")) || (data121 === "-person_linkedin_url")) || (data121 === "website")) || (data121 === "-website")) || (data121 === "city")) || (data121 === "-city")) || (data121 === "state")) || (data121 === "-state")) || (data121 === "country")) || (data121 === "-country")) || (data121 === "facebook_url")) || (data121 === "-facebook_url")) || (data121 === "twitter_url")) || (data121 === "-twitter_url"))){
const err253 = {instancePath:instancePath+"/ordering/" + i52,schemaPath:"#/properties/ordering/items/enum",keyword:"enum",params:{allowedValues: schema67.properties.ordering.items.enum},message:"must be equal to one of the allowed values",schema:schema67.properties.ordering.items.enum,parentSchema:schema67.properties.ordering.items,data:data121};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
else {
const err254 = {instancePath:instancePath+"/ordering",schemaPath:"#/properties/ordering/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.ordering.type,parentSchema:schema67.properties.ordering,data:data120};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data.limit !== undefined){
let data122 = data.limit;
if(!(((typeof data122 == "number") && (!(data122 % 1) && !isNaN(data122))) && (isFinite(data122)))){
const err255 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema67.properties.limit.type,parentSchema:schema67.properties.limit,data:data122};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 > 9007199254740991 || isNaN(data122)){
const err256 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema67.properties.limit,data:data122};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(data122 < 1 || isNaN(data122)){
const err257 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema67.properties.limit,data:data122};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
if(data.offset !== undefined){
let data123 = data.offset;
if(!(((typeof data123 == "number") && (!(data123 % 1) && !isNaN(data123))) && (isFinite(data123)))){
const err258 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema67.properties.offset.type,parentSchema:schema67.properties.offset,data:data123};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if((typeof data123 == "number") && (isFinite(data123))){
if(data123 > 9007199254740991 || isNaN(data123)){
const err259 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema67.properties.offset,data:data123};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(data123 < 0 || isNaN(data123)){
const err260 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema67.properties.offset,data:data123};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
if(data.page !== undefined){
let data124 = data.page;
if(!(((typeof data124 == "number") && (!(data124 % 1) && !isNaN(data124))) && (isFinite(data124)))){
const err261 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema67.properties.page.type,parentSchema:schema67.properties.page,data:data124};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if((typeof data124 == "number") && (isFinite(data124))){
if(data124 > 9007199254740991 || isNaN(data124)){
const err262 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema67.properties.page,data:data124};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(data124 < 1 || isNaN(data124)){
const err263 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema67.properties.page,data:data124};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
if(data.page_size !== undefined){
let data125 = data.page_size;
if(!(((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125))) && (isFinite(data125)))){
const err264 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema67.properties.page_size.type,parentSchema:schema67.properties.page_size,data:data125};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 > 9007199254740991 || isNaN(data125)){
const err265 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema67.properties.page_size,data:data125};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(data125 < 1 || isNaN(data125)){
const err266 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema67.properties.page_size,data:data125};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
if(data.cursor !== undefined){
let data126 = data.cursor;
if(typeof data126 === "string"){
if(func1(data126) > 65536){
const err267 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:schema67.properties.cursor,data:data126};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
else {
const err268 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.cursor.type,parentSchema:schema67.properties.cursor,data:data126};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data.distinct !== undefined){
let data127 = data.distinct;
if(typeof data127 !== "boolean"){
const err269 = {instancePath:instancePath+"/distinct",schemaPath:"#/properties/distinct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema67.properties.distinct.type,parentSchema:schema67.properties.distinct,data:data127};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
else {
const err270 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":{"view":true,"first_name":true,"last_name":true,"email":true,"email_status":true,"title":true,"seniority":true,"department":true,"departments":true,"stage":true,"contact_location":true,"city":true,"state":true,"country":true,"mobile_phone":true,"work_direct_phone":true,"home_phone":true,"other_phone":true,"person_linkedin_url":true,"website":true,"facebook_url":true,"twitter_url":true,"search":true,"exclude_titles":true,"exclude_seniorities":true,"exclude_departments":true,"exclude_contact_locations":true,"created_at_after":true,"created_at_before":true,"updated_at_after":true,"updated_at_before":true,"company":true,"include_company_name":true,"exclude_company_name":true,"exclude_company_ids":true,"company_name_for_emails":true,"company_location":true,"company_address":true,"exclude_company_locations":true,"company_city":true,"company_state":true,"company_country":true,"company_phone":true,"corporate_phone":true,"company_linkedin_url":true,"include_domain_list":true,"exclude_domain_list":true,"industries":true,"exclude_industries":true,"technologies":true,"technologies_uids":true,"exclude_technologies":true,"keywords":true,"keywords_and":true,"exclude_keywords":true,"keyword_search_fields":true,"keyword_exclude_fields":true,"employees_count":true,"employees_min":true,"employees_max":true,"annual_revenue":true,"annual_revenue_min":true,"annual_revenue_max":true,"total_funding":true,"total_funding_min":true,"total_funding_max":true,"latest_funding_amount_min":true,"latest_funding_amount_max":true,"ordering":true,"limit":true,"offset":true,"page":true,"page_size":true,"cursor":true,"distinct":true},"dynamicProps":false,"dynamicItems":false};

export const createContact_path = validate52;
const schema68 = {"$id":"createContact_path","type":"object","properties":{},"required":[]};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="createContact_path" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const createContact_query = validate53;
const schema69 = {"$id":"createContact_query","type":"object","properties":{},"required":[]};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="createContact_query" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const createContact_body = validate54;
const schema70 = {"$id":"createContact_body","allOf":[{"$ref":"api#/components/schemas/ContactCreate"}]};
const schema71 = {"type":"object","description":"Every field is optional; null and blank texts count as absent.","additionalProperties":false,"properties":{"uuid":{"description":"The contact's uuid; made when absent.","anyOf":[{"$ref":"api#/components/schemas/UuidInput"},{"type":"null"}]},"first_name":{"type":["string","null"],"maxLength":500},"last_name":{"type":["string","null"],"maxLength":500},"company_id":{"description":"The uuid of a company that exists.","anyOf":[{"$ref":"api#/components/schemas/UuidInput"},{"type":"null"}]},"email":{"type":["string","null"],"maxLength":320,"description":"An e-mail address."},"email_status":{"type":["string","null"],"maxLength":500},"title":{"type":["string","null"],"maxLength":500},"seniority":{"type":["string","null"],"maxLength":500},"departments":{"type":["array","null"],"description":"Blank items are dropped.","maxItems":100,"items":{"type":"string","maxLength":500}},"text_search":{"type":["string","null"],"maxLength":2000,"description":"Where the contact is, as people search for it; made of city, state and country when absent."},"mobile_phone":{"type":["string","null"],"maxLength":500},"work_direct_phone":{"type":["string","null"],"maxLength":500},"home_phone":{"type":["string","null"],"maxLength":500},"other_phone":{"type":["string","null"],"maxLength":500},"stage":{"type":["string","null"],"maxLength":500},"city":{"type":["string","null"],"maxLength":500},"state":{"type":["string","null"],"maxLength":500},"country":{"type":["string","null"],"maxLength":500},"person_linkedin_url":{"type":["string","null"],"maxLength":2000},"website":{"type":["string","null"],"maxLength":2000},"facebook_url":{"type":["string","null"],"maxLength":2000},"twitter_url":{"type":["string","null"],"maxLength":2000}}};
const schema72 = {"type":"string","description":"A UUID, dashes optional, in any case. Replies have it with dashes and in lower case.","pattern":"^[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12}$","x-expects":"a UUID","example":"7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d"};
const func71 = Object.prototype.hasOwnProperty;

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func71.call(schema71.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.uuid !== undefined){
let data0 = data.uuid;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err1 = {instancePath:instancePath+"/uuid",schemaPath:"api#/components/schemas/UuidInput/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12}$"+"\"",schema:"^[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12}$",parentSchema:schema72,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/uuid",schemaPath:"api#/components/schemas/UuidInput/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.type,parentSchema:schema72,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(data0 !== null){
const err3 = {instancePath:instancePath+"/uuid",schemaPath:"#/properties/uuid/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema71.properties.uuid.anyOf[1].type,parentSchema:schema71.properties.uuid.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/uuid",schemaPath:"#/properties/uuid/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema71.properties.uuid.anyOf,parentSchema:schema71.properties.uuid,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.first_name !== undefined){
let data1 = data.first_name;
if((typeof data1 !== "string") && (data1 !== null)){
const err5 = {instancePath:instancePath+"/first_name",schemaPath:"#/properties/first_name/type",keyword:"type",params:{type: schema71.properties.first_name.type},message:"must be string,null",schema:schema71.properties.first_name.type,parentSchema:schema71.properties.first_name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 500){
const err6 = {instancePath:instancePath+"/first_name",schemaPath:"#/properties/first_name/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema71.properties.first_name,data:data1};
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
if(data.last_name !== undefined){
let data2 = data.last_name;
if((typeof data2 !== "string") && (data2 !== null)){
const err7 = {instancePath:instancePath+"/last_name",schemaPath:"#/properties/last_name/type",keyword:"type",params:{type: schema71.properties.last_name.type},message:"must be string,null",schema:schema71.properties.last_name.type,parentSchema:schema71.properties.last_name,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data2 === "string"){
if(func1(data2) > 500){
const err8 = {instancePath:instancePath+"/last_name",schemaPath:"#/properties/last_name/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema71.properties.last_name,data:data2};
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
if(data.company_id !== undefined){
let data3 = data.company_id;
const _errs14 = errors;
let valid3 = false;
const _errs15 = errors;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err9 = {instancePath:instancePath+"/company_id",schemaPath:"api#/components/schemas/UuidInput/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12}$"+"\"",schema:"^[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12}$",parentSchema:schema72,data:data3};
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
const err10 = {instancePath:instancePath+"/company_id",schemaPath:"api#/components/schemas/UuidInput/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.type,parentSchema:schema72,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid3 = valid3 || _valid1;
const _errs18 = errors;
if(data3 !== null){
const err11 = {instancePath:instancePath+"/company_id",schemaPath:"#/properties/company_id/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema71.properties.company_id.anyOf[1].type,parentSchema:schema71.properties.company_id.anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err12 = {instancePath:instancePath+"/company_id",schemaPath:"#/properties/company_id/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema71.properties.company_id.anyOf,parentSchema:schema71.properties.company_id,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
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
if(data.email !== undefined){
let data4 = data.email;
if((typeof data4 !== "string") && (data4 !== null)){
const err13 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema71.properties.email.type},message:"must be string,null",schema:schema71.properties.email.type,parentSchema:schema71.properties.email,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data4 === "string"){
if(func1(data4) > 320){
const err14 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit: 320},message:"must NOT have more than 320 characters",schema:320,parentSchema:schema71.properties.email,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.email_status !== undefined){
let data5 = data.email_status;
if((typeof data5 !== "string") && (data5 !== null)){
const err15 = {instancePath:instancePath+"/email_status",schemaPath:"#/properties/email_status/type",keyword:"type",params:{type: schema71.properties.email_status.type},message:"must be string,null",schema:schema71.properties.email_status.type,parentSchema:schema71.properties.email_status,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data5 === "string"){
if(func1(data5) > 500){
const err16 = {instancePath:instancePath+"/email_status",schemaPath:"#/properties/email_status/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema71.properties.email_status,data:data5};
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
if(data.title !== undefined){
let data6 = data.title;
if((typeof data6 !== "string") && (data6 !== null)){
const err17 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: schema71.properties.title.type},message:"must be string,null",schema:schema71.properties.title.type,parentSchema:schema71.properties.title,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data6 === "string"){
if(func1(data6) > 500){
const err18 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema71.properties.title,data:data6};
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
if(data.seniority !== undefined){
let data7 = data.seniority;
if((typeof data7 !== "string") && (data7 !== null)){
const err19 = {instancePath:instancePath+"/seniority",schemaPath:"#/properties/seniority/type",keyword:"type",params:{type: schema71.properties.seniority.type},message:"must be string,null",schema:schema71.properties.seniority.type,parentSchema:schema71.properties.seniority,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data7 === "string"){
if(func1(data7) > 500){
const err20 = {instancePath:instancePath+"/seniority",schemaPath:"#/properties/seniority/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema71.properties.seniority,data:data7};
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
if(data.departments !== undefined){
let data8 = data.departments;
if((!(Array.isArray(data8))) && (data8 !== null)){
const err21 = {instancePath:instancePath+"/departments",schemaPath:"#/properties/departments/type",keyword:"type",params:{type: schema71.properties.departments.type},message:"must be array,null",schema:schema71.properties.departments.type,parentSchema:schema71.properties.departments,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(Array.isArray(data8)){
if(data8.length > 100){
const err22 = {instancePath:instancePath+"/departments",schemaPath:"#/properties/departments/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema71.properties.departments,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(func1(data9) > 500){
const err23 = {instancePath:instancePath+"/departments/" + i0,schemaPath:"#/properties/departments/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema71.properties.departments.items,data:data9};
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
const err24 = {instancePath:instancePath+"/departments/" + i0,schemaPath:"#/properties/departments/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.departments.items.type,parentSchema:schema71.properties.departments.items,data:data9};
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
}
if(data.text_search !== undefined){
let data10 = data.text_search;
if((typeof data10 !== "string") && (data10 !== null)){
const err25 = {instancePath:instancePath+"/text_search",schemaPath:"#/properties/text_search/type",keyword:"type",params:{type: schema71.properties.text_search.type},message:"must be string,null",schema:schema71.properties.text_search.type,parentSchema:schema71.properties.text_search,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data10 === "string"){
if(func1(data10) > 2000){
const err26 = {instancePath:instancePath+"/text_search",schemaPath:"#/properties/text_search/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema71.properties.text_search,data:data10};
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
if(data.mobile_phone !== undefined){
let data11 = data.mobile_phone;
if((typeof data11 !== "string") && (data11 !== null)){
const err27 = {instancePath:instancePath+"/mobile_phone",schemaPath:"#/properties/mobile_phone/type",keyword:"type",params:{type: schema71.properties.mobile_phone.type},message:"must be string,null",schema:schema71.properties.mobile_phone.type,parentSchema:schema71.properties.mobile_phone,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data11 === "string"){
if(func1(data11) > 500){
const err28 = {instancePath:instancePath+"/mobile_phone",schemaPath:"#/properties/mobile_phone/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema71.properties.mobile_phone,data:data11};
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
if(data.work_direct_phone !== undefined){
let data12 = data.work_direct_phone;
if((typeof data12 !== "string") && (data12 !== null)){
const err29 = {instancePath:instancePath+"/work_direct_phone",schemaPath:"#/properties/work_direct_phone/type",keyword:"type",params:{type: schema71.properties.work_direct_phone.type},message:"must be string,null",schema:schema71.properties.work_direct_phone.type,parentSchema:schema71.properties.work_direct_phone,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data12 === "string"){
if(func1(data12) > 500){
const err30 = {instancePath:instancePath+"/work_direct_phone",schemaPath:"#/properties/work_direct_phone/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema71.properties.work_direct_phone,data:data12};
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
if(data.home_phone !== undefined){
let data13 = data.home_phone;
if((typeof data13 !== "string") && (data13 !== null)){
const err31 = {instancePath:instancePath+"/home_phone",schemaPath:"#/properties/home_phone/type",keyword:"type",params:{type: schema71.properties.home_phone.type},message:"must be string,null",schema:schema71.properties.home_phone.type,parentSchema:schema71.properties.home_phone,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data13 === "string"){
if(func1(data13) > 500){
const err32 = {instancePath:instancePath+"/home_phone",schemaPath:"#/properties/home_phone/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema71.properties.home_phone,data:data13};
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
if(data.other_phone !== undefined){
let data14 = data.other_phone;
if((typeof data14 !== "string") && (data14 !== null)){
const err33 = {instancePath:instancePath+"/other_phone",schemaPath:"#/properties/other_phone/type",keyword:"type",params:{type: schema71.properties.other_phone.type},message:"must be string,null",schema:schema71.properties.other_phone.type,parentSchema:schema71.properties.other_phone,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data14 === "string"){
if(func1(data14) > 500){
const err34 = {instancePath:instancePath+"/other_phone",schemaPath:"#/properties/other_phone/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema71.properties.other_phone,data:data14};
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
if(data.stage !== undefined){
let data15 = data.stage;
if((typeof data15 !== "string") && (data15 !== null)){
const err35 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: schema71.properties.stage.type},message:"must be string,null",schema:schema71.properties.stage.type,parentSchema:schema71.properties.stage,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data15 === "string"){
if(func1(data15) > 500){
const err36 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema71.properties.stage,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data.city !== undefined){
let data16 = data.city;
if((typeof data16 !== "string") && (data16 !== null)){
const err37 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type: schema71.properties.city.type},message:"must be string,null",schema:schema71.properties.city.type,parentSchema:schema71.properties.city,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data16 === "string"){
if(func1(data16) > 500){
const err38 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema71.properties.city,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data.state !== undefined){
let data17 = data.state;
if((typeof data17 !== "string") && (data17 !== null)){
const err39 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: schema71.properties.state.type},message:"must be string,null",schema:schema71.properties.state.type,parentSchema:schema71.properties.state,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data17 === "string"){
if(func1(data17) > 500){
const err40 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema71.properties.state,data:data17};
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
if(data.country !== undefined){
let data18 = data.country;
if((typeof data18 !== "string") && (data18 !== null)){
const err41 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: schema71.properties.country.type},message:"must be string,null",schema:schema71.properties.country.type,parentSchema:schema71.properties.country,data:data18};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(typeof data18 === "string"){
if(func1(data18) > 500){
const err42 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema71.properties.country,data:data18};
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
if(data.person_linkedin_url !== undefined){
let data19 = data.person_linkedin_url;
if((typeof data19 !== "string") && (data19 !== null)){
const err43 = {instancePath:instancePath+"/person_linkedin_url",schemaPath:"#/properties/person_linkedin_url/type",keyword:"type",params:{type: schema71.properties.person_linkedin_url.type},message:"must be string,null",schema:schema71.properties.person_linkedin_url.type,parentSchema:schema71.properties.person_linkedin_url,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(typeof data19 === "string"){
if(func1(data19) > 2000){
const err44 = {instancePath:instancePath+"/person_linkedin_url",schemaPath:"#/properties/person_linkedin_url/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema71.properties.person_linkedin_url,data:data19};
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
if(data.website !== undefined){
let data20 = data.website;
if((typeof data20 !== "string") && (data20 !== null)){
const err45 = {instancePath:instancePath+"/website",schemaPath:"#/properties/website/type",keyword:"type",params:{type: schema71.properties.website.type},message:"must be string,null",schema:schema71.properties.website.type,parentSchema:schema71.properties.website,data:data20};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(typeof data20 === "string"){
if(func1(data20) > 2000){
const err46 = {instancePath:instancePath+"/website",schemaPath:"#/properties/website/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema71.properties.website,data:data20};
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
if(data.facebook_url !== undefined){
let data21 = data.facebook_url;
if((typeof data21 !== "string") && (data21 !== null)){
const err47 = {instancePath:instancePath+"/facebook_url",schemaPath:"#/properties/facebook_url/type",keyword:"type",params:{type: schema71.properties.facebook_url.type},message:"must be string,null",schema:schema71.properties.facebook_url.type,parentSchema:schema71.properties.facebook_url,data:data21};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(typeof data21 === "string"){
if(func1(data21) > 2000){
const err48 = {instancePath:instancePath+"/facebook_url",schemaPath:"#/properties/facebook_url/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema71.properties.facebook_url,data:data21};
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
if(data.twitter_url !== undefined){
let data22 = data.twitter_url;
if((typeof data22 !== "string") && (data22 !== null)){
const err49 = {instancePath:instancePath+"/twitter_url",schemaPath:"#/properties/twitter_url/type",keyword:"type",params:{type: schema71.properties.twitter_url.type},message:"must be string,null",schema:schema71.properties.twitter_url.type,parentSchema:schema71.properties.twitter_url,data:data22};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(typeof data22 === "string"){
if(func1(data22) > 2000){
const err50 = {instancePath:instancePath+"/twitter_url",schemaPath:"#/properties/twitter_url/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema71.properties.twitter_url,data:data22};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
}
else {
const err51 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema71.type,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="createContact_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const countContacts_path = validate57;
const schema74 = {"$id":"countContacts_path","type":"object","properties":{},"required":[]};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="countContacts_path" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema74.type,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const countContacts_query = validate58;
const schema75 = {"$id":"countContacts_query","type":"object","properties":{"first_name":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"last_name":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"email":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"email_status":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"title":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"seniority":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"department":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"departments":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"stage":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"contact_location":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"city":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"state":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"country":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"mobile_phone":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"work_direct_phone":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"home_phone":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"other_phone":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"person_linkedin_url":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"website":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"facebook_url":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"twitter_url":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"search":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"exclude_titles":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"exclude_seniorities":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"exclude_departments":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"exclude_contact_locations":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"created_at_after":{"type":"string","format":"date-time"},"created_at_before":{"type":"string","format":"date-time"},"updated_at_after":{"type":"string","format":"date-time"},"updated_at_before":{"type":"string","format":"date-time"},"company":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"include_company_name":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"exclude_company_name":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"exclude_company_ids":{"type":"array","maxItems":1000,"items":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12}$","x-expects":"a UUID"}},"company_name_for_emails":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"company_location":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"company_address":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"exclude_company_locations":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"company_city":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"company_state":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"company_country":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"company_phone":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"corporate_phone":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"company_linkedin_url":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"include_domain_list":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"exclude_domain_list":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"industries":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"exclude_industries":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"technologies":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"technologies_uids":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"exclude_technologies":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"keywords":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"keywords_and":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"exclude_keywords":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"keyword_search_fields":{"type":"array","maxItems":10,"items":{"type":"string","enum":["company","industries","keywords"]}},"keyword_exclude_fields":{"type":"array","maxItems":10,"items":{"type":"string","enum":["company","industries","keywords"]}},"employees_count":{"type":"integer","minimum":0,"maximum":9007199254740991},"employees_min":{"type":"integer","minimum":0,"maximum":9007199254740991},"employees_max":{"type":"integer","minimum":0,"maximum":9007199254740991},"annual_revenue":{"type":"integer","minimum":0,"maximum":9007199254740991},"annual_revenue_min":{"type":"integer","minimum":0,"maximum":9007199254740991},"annual_revenue_max":{"type":"integer","minimum":0,"maximum":9007199254740991},"total_funding":{"type":"integer","minimum":0,"maximum":9007199254740991},"total_funding_min":{"type":"integer","minimum":0,"maximum":9007199254740991},"total_funding_max":{"type":"integer","minimum":0,"maximum":9007199254740991},"latest_funding_amount_min":{"type":"integer","minimum":0,"maximum":9007199254740991},"latest_funding_amount_max":{"type":"integer","minimum":0,"maximum":9007199254740991},"ordering":{"type":"array","maxItems":10,"items":{"type":"string","enum":["created_at","-created_at","updated_at","-updated_at","first_name","-first_name","last_name","-last_name","title","-title","email","-email","email_status","-email_status","seniority","-seniority","departments","-departments","mobile_phone","-mobile_phone","employees","-employees","annual_revenue","-annual_revenue","total_funding","-total_funding","company","-company","industry","-industry","keywords","-keywords","technologies","-technologies","company_address","-company_address","latest_funding_amount","-latest_funding_amount","company_name_for_emails","-company_name_for_emails","corporate_phone","-corporate_phone","company_phone","-company_phone","company_city","-company_city","company_state","-company_state","company_country","-company_country","company_linkedin_url","-company_linkedin_url","latest_funding","-latest_funding","last_raised_at","-last_raised_at","work_direct_phone","-work_direct_phone","home_phone","-home_phone","other_phone","-other_phone","stage","-stage","person_linkedin_url","-person_linkedin_url","website","-website","city","-city","state","-state","country","-country","facebook_url","-facebook_url","twitter_url","-twitter_url"]}},"page":{"type":"integer","minimum":1,"maximum":9007199254740991},"page_size":{"type":"integer","minimum":1,"maximum":9007199254740991},"cursor":{"type":"string","maxLength":65536},"distinct":{"type":"boolean"}},"required":[]};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="countContacts_query" */;
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
if(data.first_name !== undefined){
let data0 = data.first_name;
if(Array.isArray(data0)){
if(data0.length > 1000){
const err0 = {instancePath:instancePath+"/first_name",schemaPath:"#/properties/first_name/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.first_name,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func1(data1) > 500){
const err1 = {instancePath:instancePath+"/first_name/" + i0,schemaPath:"#/properties/first_name/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.first_name.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/first_name/" + i0,schemaPath:"#/properties/first_name/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.first_name.items.type,parentSchema:schema75.properties.first_name.items,data:data1};
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
const err3 = {instancePath:instancePath+"/first_name",schemaPath:"#/properties/first_name/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.first_name.type,parentSchema:schema75.properties.first_name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.last_name !== undefined){
let data2 = data.last_name;
if(Array.isArray(data2)){
if(data2.length > 1000){
const err4 = {instancePath:instancePath+"/last_name",schemaPath:"#/properties/last_name/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.last_name,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(func1(data3) > 500){
const err5 = {instancePath:instancePath+"/last_name/" + i1,schemaPath:"#/properties/last_name/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.last_name.items,data:data3};
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
const err6 = {instancePath:instancePath+"/last_name/" + i1,schemaPath:"#/properties/last_name/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.last_name.items.type,parentSchema:schema75.properties.last_name.items,data:data3};
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
const err7 = {instancePath:instancePath+"/last_name",schemaPath:"#/properties/last_name/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.last_name.type,parentSchema:schema75.properties.last_name,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.email !== undefined){
let data4 = data.email;
if(Array.isArray(data4)){
if(data4.length > 1000){
const err8 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.email,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(func1(data5) > 500){
const err9 = {instancePath:instancePath+"/email/" + i2,schemaPath:"#/properties/email/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.email.items,data:data5};
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
const err10 = {instancePath:instancePath+"/email/" + i2,schemaPath:"#/properties/email/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.email.items.type,parentSchema:schema75.properties.email.items,data:data5};
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
const err11 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.email.type,parentSchema:schema75.properties.email,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.email_status !== undefined){
let data6 = data.email_status;
if(Array.isArray(data6)){
if(data6.length > 1000){
const err12 = {instancePath:instancePath+"/email_status",schemaPath:"#/properties/email_status/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.email_status,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if(typeof data7 === "string"){
if(func1(data7) > 500){
const err13 = {instancePath:instancePath+"/email_status/" + i3,schemaPath:"#/properties/email_status/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.email_status.items,data:data7};
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
const err14 = {instancePath:instancePath+"/email_status/" + i3,schemaPath:"#/properties/email_status/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.email_status.items.type,parentSchema:schema75.properties.email_status.items,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/email_status",schemaPath:"#/properties/email_status/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.email_status.type,parentSchema:schema75.properties.email_status,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.title !== undefined){
let data8 = data.title;
if(Array.isArray(data8)){
if(data8.length > 1000){
const err16 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.title,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
let data9 = data8[i4];
if(typeof data9 === "string"){
if(func1(data9) > 500){
const err17 = {instancePath:instancePath+"/title/" + i4,schemaPath:"#/properties/title/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.title.items,data:data9};
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
const err18 = {instancePath:instancePath+"/title/" + i4,schemaPath:"#/properties/title/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.title.items.type,parentSchema:schema75.properties.title.items,data:data9};
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
const err19 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.title.type,parentSchema:schema75.properties.title,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.seniority !== undefined){
let data10 = data.seniority;
if(Array.isArray(data10)){
if(data10.length > 1000){
const err20 = {instancePath:instancePath+"/seniority",schemaPath:"#/properties/seniority/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.seniority,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
let data11 = data10[i5];
if(typeof data11 === "string"){
if(func1(data11) > 500){
const err21 = {instancePath:instancePath+"/seniority/" + i5,schemaPath:"#/properties/seniority/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.seniority.items,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/seniority/" + i5,schemaPath:"#/properties/seniority/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.seniority.items.type,parentSchema:schema75.properties.seniority.items,data:data11};
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
else {
const err23 = {instancePath:instancePath+"/seniority",schemaPath:"#/properties/seniority/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.seniority.type,parentSchema:schema75.properties.seniority,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.department !== undefined){
let data12 = data.department;
if(Array.isArray(data12)){
if(data12.length > 1000){
const err24 = {instancePath:instancePath+"/department",schemaPath:"#/properties/department/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.department,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len6 = data12.length;
for(let i6=0; i6<len6; i6++){
let data13 = data12[i6];
if(typeof data13 === "string"){
if(func1(data13) > 500){
const err25 = {instancePath:instancePath+"/department/" + i6,schemaPath:"#/properties/department/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.department.items,data:data13};
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
const err26 = {instancePath:instancePath+"/department/" + i6,schemaPath:"#/properties/department/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.department.items.type,parentSchema:schema75.properties.department.items,data:data13};
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
const err27 = {instancePath:instancePath+"/department",schemaPath:"#/properties/department/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.department.type,parentSchema:schema75.properties.department,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.departments !== undefined){
let data14 = data.departments;
if(Array.isArray(data14)){
if(data14.length > 1000){
const err28 = {instancePath:instancePath+"/departments",schemaPath:"#/properties/departments/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.departments,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len7 = data14.length;
for(let i7=0; i7<len7; i7++){
let data15 = data14[i7];
if(typeof data15 === "string"){
if(func1(data15) > 500){
const err29 = {instancePath:instancePath+"/departments/" + i7,schemaPath:"#/properties/departments/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.departments.items,data:data15};
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
const err30 = {instancePath:instancePath+"/departments/" + i7,schemaPath:"#/properties/departments/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.departments.items.type,parentSchema:schema75.properties.departments.items,data:data15};
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
const err31 = {instancePath:instancePath+"/departments",schemaPath:"#/properties/departments/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.departments.type,parentSchema:schema75.properties.departments,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.stage !== undefined){
let data16 = data.stage;
if(Array.isArray(data16)){
if(data16.length > 1000){
const err32 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.stage,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len8 = data16.length;
for(let i8=0; i8<len8; i8++){
let data17 = data16[i8];
if(typeof data17 === "string"){
if(func1(data17) > 500){
const err33 = {instancePath:instancePath+"/stage/" + i8,schemaPath:"#/properties/stage/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.stage.items,data:data17};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/stage/" + i8,schemaPath:"#/properties/stage/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.stage.items.type,parentSchema:schema75.properties.stage.items,data:data17};
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
else {
const err35 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.stage.type,parentSchema:schema75.properties.stage,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.contact_location !== undefined){
let data18 = data.contact_location;
if(Array.isArray(data18)){
if(data18.length > 1000){
const err36 = {instancePath:instancePath+"/contact_location",schemaPath:"#/properties/contact_location/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.contact_location,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len9 = data18.length;
for(let i9=0; i9<len9; i9++){
let data19 = data18[i9];
if(typeof data19 === "string"){
if(func1(data19) > 500){
const err37 = {instancePath:instancePath+"/contact_location/" + i9,schemaPath:"#/properties/contact_location/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.contact_location.items,data:data19};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/contact_location/" + i9,schemaPath:"#/properties/contact_location/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.contact_location.items.type,parentSchema:schema75.properties.contact_location.items,data:data19};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/contact_location",schemaPath:"#/properties/contact_location/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.contact_location.type,parentSchema:schema75.properties.contact_location,data:data18};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.city !== undefined){
let data20 = data.city;
if(Array.isArray(data20)){
if(data20.length > 1000){
const err40 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.city,data:data20};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len10 = data20.length;
for(let i10=0; i10<len10; i10++){
let data21 = data20[i10];
if(typeof data21 === "string"){
if(func1(data21) > 500){
const err41 = {instancePath:instancePath+"/city/" + i10,schemaPath:"#/properties/city/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.city.items,data:data21};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/city/" + i10,schemaPath:"#/properties/city/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.city.items.type,parentSchema:schema75.properties.city.items,data:data21};
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
const err43 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.city.type,parentSchema:schema75.properties.city,data:data20};
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
let data22 = data.state;
if(Array.isArray(data22)){
if(data22.length > 1000){
const err44 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.state,data:data22};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const len11 = data22.length;
for(let i11=0; i11<len11; i11++){
let data23 = data22[i11];
if(typeof data23 === "string"){
if(func1(data23) > 500){
const err45 = {instancePath:instancePath+"/state/" + i11,schemaPath:"#/properties/state/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.state.items,data:data23};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/state/" + i11,schemaPath:"#/properties/state/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.state.items.type,parentSchema:schema75.properties.state.items,data:data23};
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
const err47 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.state.type,parentSchema:schema75.properties.state,data:data22};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.country !== undefined){
let data24 = data.country;
if(Array.isArray(data24)){
if(data24.length > 1000){
const err48 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.country,data:data24};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len12 = data24.length;
for(let i12=0; i12<len12; i12++){
let data25 = data24[i12];
if(typeof data25 === "string"){
if(func1(data25) > 500){
const err49 = {instancePath:instancePath+"/country/" + i12,schemaPath:"#/properties/country/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.country.items,data:data25};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/country/" + i12,schemaPath:"#/properties/country/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.country.items.type,parentSchema:schema75.properties.country.items,data:data25};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.country.type,parentSchema:schema75.properties.country,data:data24};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.mobile_phone !== undefined){
let data26 = data.mobile_phone;
if(Array.isArray(data26)){
if(data26.length > 1000){
const err52 = {instancePath:instancePath+"/mobile_phone",schemaPath:"#/properties/mobile_phone/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.mobile_phone,data:data26};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const len13 = data26.length;
for(let i13=0; i13<len13; i13++){
let data27 = data26[i13];
if(typeof data27 === "string"){
if(func1(data27) > 500){
const err53 = {instancePath:instancePath+"/mobile_phone/" + i13,schemaPath:"#/properties/mobile_phone/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.mobile_phone.items,data:data27};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/mobile_phone/" + i13,schemaPath:"#/properties/mobile_phone/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.mobile_phone.items.type,parentSchema:schema75.properties.mobile_phone.items,data:data27};
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
else {
const err55 = {instancePath:instancePath+"/mobile_phone",schemaPath:"#/properties/mobile_phone/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.mobile_phone.type,parentSchema:schema75.properties.mobile_phone,data:data26};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.work_direct_phone !== undefined){
let data28 = data.work_direct_phone;
if(Array.isArray(data28)){
if(data28.length > 1000){
const err56 = {instancePath:instancePath+"/work_direct_phone",schemaPath:"#/properties/work_direct_phone/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.work_direct_phone,data:data28};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const len14 = data28.length;
for(let i14=0; i14<len14; i14++){
let data29 = data28[i14];
if(typeof data29 === "string"){
if(func1(data29) > 500){
const err57 = {instancePath:instancePath+"/work_direct_phone/" + i14,schemaPath:"#/properties/work_direct_phone/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.work_direct_phone.items,data:data29};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/work_direct_phone/" + i14,schemaPath:"#/properties/work_direct_phone/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.work_direct_phone.items.type,parentSchema:schema75.properties.work_direct_phone.items,data:data29};
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
else {
const err59 = {instancePath:instancePath+"/work_direct_phone",schemaPath:"#/properties/work_direct_phone/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.work_direct_phone.type,parentSchema:schema75.properties.work_direct_phone,data:data28};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.home_phone !== undefined){
let data30 = data.home_phone;
if(Array.isArray(data30)){
if(data30.length > 1000){
const err60 = {instancePath:instancePath+"/home_phone",schemaPath:"#/properties/home_phone/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.home_phone,data:data30};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
const len15 = data30.length;
for(let i15=0; i15<len15; i15++){
let data31 = data30[i15];
if(typeof data31 === "string"){
if(func1(data31) > 500){
const err61 = {instancePath:instancePath+"/home_phone/" + i15,schemaPath:"#/properties/home_phone/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.home_phone.items,data:data31};
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
const err62 = {instancePath:instancePath+"/home_phone/" + i15,schemaPath:"#/properties/home_phone/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.home_phone.items.type,parentSchema:schema75.properties.home_phone.items,data:data31};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/home_phone",schemaPath:"#/properties/home_phone/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.home_phone.type,parentSchema:schema75.properties.home_phone,data:data30};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.other_phone !== undefined){
let data32 = data.other_phone;
if(Array.isArray(data32)){
if(data32.length > 1000){
const err64 = {instancePath:instancePath+"/other_phone",schemaPath:"#/properties/other_phone/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.other_phone,data:data32};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
const len16 = data32.length;
for(let i16=0; i16<len16; i16++){
let data33 = data32[i16];
if(typeof data33 === "string"){
if(func1(data33) > 500){
const err65 = {instancePath:instancePath+"/other_phone/" + i16,schemaPath:"#/properties/other_phone/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.other_phone.items,data:data33};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/other_phone/" + i16,schemaPath:"#/properties/other_phone/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.other_phone.items.type,parentSchema:schema75.properties.other_phone.items,data:data33};
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
const err67 = {instancePath:instancePath+"/other_phone",schemaPath:"#/properties/other_phone/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.other_phone.type,parentSchema:schema75.properties.other_phone,data:data32};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.person_linkedin_url !== undefined){
let data34 = data.person_linkedin_url;
if(Array.isArray(data34)){
if(data34.length > 1000){
const err68 = {instancePath:instancePath+"/person_linkedin_url",schemaPath:"#/properties/person_linkedin_url/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.person_linkedin_url,data:data34};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
const len17 = data34.length;
for(let i17=0; i17<len17; i17++){
let data35 = data34[i17];
if(typeof data35 === "string"){
if(func1(data35) > 500){
const err69 = {instancePath:instancePath+"/person_linkedin_url/" + i17,schemaPath:"#/properties/person_linkedin_url/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.person_linkedin_url.items,data:data35};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/person_linkedin_url/" + i17,schemaPath:"#/properties/person_linkedin_url/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.person_linkedin_url.items.type,parentSchema:schema75.properties.person_linkedin_url.items,data:data35};
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
const err71 = {instancePath:instancePath+"/person_linkedin_url",schemaPath:"#/properties/person_linkedin_url/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.person_linkedin_url.type,parentSchema:schema75.properties.person_linkedin_url,data:data34};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.website !== undefined){
let data36 = data.website;
if(Array.isArray(data36)){
if(data36.length > 1000){
const err72 = {instancePath:instancePath+"/website",schemaPath:"#/properties/website/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.website,data:data36};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
const len18 = data36.length;
for(let i18=0; i18<len18; i18++){
let data37 = data36[i18];
if(typeof data37 === "string"){
if(func1(data37) > 500){
const err73 = {instancePath:instancePath+"/website/" + i18,schemaPath:"#/properties/website/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.website.items,data:data37};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/website/" + i18,schemaPath:"#/properties/website/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.website.items.type,parentSchema:schema75.properties.website.items,data:data37};
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
const err75 = {instancePath:instancePath+"/website",schemaPath:"#/properties/website/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.website.type,parentSchema:schema75.properties.website,data:data36};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.facebook_url !== undefined){
let data38 = data.facebook_url;
if(Array.isArray(data38)){
if(data38.length > 1000){
const err76 = {instancePath:instancePath+"/facebook_url",schemaPath:"#/properties/facebook_url/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.facebook_url,data:data38};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
const len19 = data38.length;
for(let i19=0; i19<len19; i19++){
let data39 = data38[i19];
if(typeof data39 === "string"){
if(func1(data39) > 500){
const err77 = {instancePath:instancePath+"/facebook_url/" + i19,schemaPath:"#/properties/facebook_url/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.facebook_url.items,data:data39};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/facebook_url/" + i19,schemaPath:"#/properties/facebook_url/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.facebook_url.items.type,parentSchema:schema75.properties.facebook_url.items,data:data39};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/facebook_url",schemaPath:"#/properties/facebook_url/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.facebook_url.type,parentSchema:schema75.properties.facebook_url,data:data38};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.twitter_url !== undefined){
let data40 = data.twitter_url;
if(Array.isArray(data40)){
if(data40.length > 1000){
const err80 = {instancePath:instancePath+"/twitter_url",schemaPath:"#/properties/twitter_url/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.twitter_url,data:data40};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
const len20 = data40.length;
for(let i20=0; i20<len20; i20++){
let data41 = data40[i20];
if(typeof data41 === "string"){
if(func1(data41) > 500){
const err81 = {instancePath:instancePath+"/twitter_url/" + i20,schemaPath:"#/properties/twitter_url/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.twitter_url.items,data:data41};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/twitter_url/" + i20,schemaPath:"#/properties/twitter_url/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.twitter_url.items.type,parentSchema:schema75.properties.twitter_url.items,data:data41};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/twitter_url",schemaPath:"#/properties/twitter_url/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.twitter_url.type,parentSchema:schema75.properties.twitter_url,data:data40};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.search !== undefined){
let data42 = data.search;
if(Array.isArray(data42)){
if(data42.length > 1000){
const err84 = {instancePath:instancePath+"/search",schemaPath:"#/properties/search/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.search,data:data42};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
const len21 = data42.length;
for(let i21=0; i21<len21; i21++){
let data43 = data42[i21];
if(typeof data43 === "string"){
if(func1(data43) > 500){
const err85 = {instancePath:instancePath+"/search/" + i21,schemaPath:"#/properties/search/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.search.items,data:data43};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/search/" + i21,schemaPath:"#/properties/search/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.search.items.type,parentSchema:schema75.properties.search.items,data:data43};
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
else {
const err87 = {instancePath:instancePath+"/search",schemaPath:"#/properties/search/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.search.type,parentSchema:schema75.properties.search,data:data42};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.exclude_titles !== undefined){
let data44 = data.exclude_titles;
if(Array.isArray(data44)){
if(data44.length > 1000){
const err88 = {instancePath:instancePath+"/exclude_titles",schemaPath:"#/properties/exclude_titles/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.exclude_titles,data:data44};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
const len22 = data44.length;
for(let i22=0; i22<len22; i22++){
let data45 = data44[i22];
if(typeof data45 === "string"){
if(func1(data45) > 500){
const err89 = {instancePath:instancePath+"/exclude_titles/" + i22,schemaPath:"#/properties/exclude_titles/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.exclude_titles.items,data:data45};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/exclude_titles/" + i22,schemaPath:"#/properties/exclude_titles/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.exclude_titles.items.type,parentSchema:schema75.properties.exclude_titles.items,data:data45};
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
else {
const err91 = {instancePath:instancePath+"/exclude_titles",schemaPath:"#/properties/exclude_titles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.exclude_titles.type,parentSchema:schema75.properties.exclude_titles,data:data44};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.exclude_seniorities !== undefined){
let data46 = data.exclude_seniorities;
if(Array.isArray(data46)){
if(data46.length > 1000){
const err92 = {instancePath:instancePath+"/exclude_seniorities",schemaPath:"#/properties/exclude_seniorities/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.exclude_seniorities,data:data46};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
const len23 = data46.length;
for(let i23=0; i23<len23; i23++){
let data47 = data46[i23];
if(typeof data47 === "string"){
if(func1(data47) > 500){
const err93 = {instancePath:instancePath+"/exclude_seniorities/" + i23,schemaPath:"#/properties/exclude_seniorities/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.exclude_seniorities.items,data:data47};
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
const err94 = {instancePath:instancePath+"/exclude_seniorities/" + i23,schemaPath:"#/properties/exclude_seniorities/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.exclude_seniorities.items.type,parentSchema:schema75.properties.exclude_seniorities.items,data:data47};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/exclude_seniorities",schemaPath:"#/properties/exclude_seniorities/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.exclude_seniorities.type,parentSchema:schema75.properties.exclude_seniorities,data:data46};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.exclude_departments !== undefined){
let data48 = data.exclude_departments;
if(Array.isArray(data48)){
if(data48.length > 1000){
const err96 = {instancePath:instancePath+"/exclude_departments",schemaPath:"#/properties/exclude_departments/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.exclude_departments,data:data48};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
const len24 = data48.length;
for(let i24=0; i24<len24; i24++){
let data49 = data48[i24];
if(typeof data49 === "string"){
if(func1(data49) > 500){
const err97 = {instancePath:instancePath+"/exclude_departments/" + i24,schemaPath:"#/properties/exclude_departments/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.exclude_departments.items,data:data49};
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
const err98 = {instancePath:instancePath+"/exclude_departments/" + i24,schemaPath:"#/properties/exclude_departments/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.exclude_departments.items.type,parentSchema:schema75.properties.exclude_departments.items,data:data49};
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
else {
const err99 = {instancePath:instancePath+"/exclude_departments",schemaPath:"#/properties/exclude_departments/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.exclude_departments.type,parentSchema:schema75.properties.exclude_departments,data:data48};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data.exclude_contact_locations !== undefined){
let data50 = data.exclude_contact_locations;
if(Array.isArray(data50)){
if(data50.length > 1000){
const err100 = {instancePath:instancePath+"/exclude_contact_locations",schemaPath:"#/properties/exclude_contact_locations/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.exclude_contact_locations,data:data50};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
const len25 = data50.length;
for(let i25=0; i25<len25; i25++){
let data51 = data50[i25];
if(typeof data51 === "string"){
if(func1(data51) > 500){
const err101 = {instancePath:instancePath+"/exclude_contact_locations/" + i25,schemaPath:"#/properties/exclude_contact_locations/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.exclude_contact_locations.items,data:data51};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/exclude_contact_locations/" + i25,schemaPath:"#/properties/exclude_contact_locations/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.exclude_contact_locations.items.type,parentSchema:schema75.properties.exclude_contact_locations.items,data:data51};
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
const err103 = {instancePath:instancePath+"/exclude_contact_locations",schemaPath:"#/properties/exclude_contact_locations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.exclude_contact_locations.type,parentSchema:schema75.properties.exclude_contact_locations,data:data50};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.created_at_after !== undefined){
let data52 = data.created_at_after;
if(typeof data52 === "string"){
if(!(formats0.validate(data52))){
const err104 = {instancePath:instancePath+"/created_at_after",schemaPath:"#/properties/created_at_after/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema75.properties.created_at_after,data:data52};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/created_at_after",schemaPath:"#/properties/created_at_after/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.created_at_after.type,parentSchema:schema75.properties.created_at_after,data:data52};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.created_at_before !== undefined){
let data53 = data.created_at_before;
if(typeof data53 === "string"){
if(!(formats0.validate(data53))){
const err106 = {instancePath:instancePath+"/created_at_before",schemaPath:"#/properties/created_at_before/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema75.properties.created_at_before,data:data53};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/created_at_before",schemaPath:"#/properties/created_at_before/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.created_at_before.type,parentSchema:schema75.properties.created_at_before,data:data53};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.updated_at_after !== undefined){
let data54 = data.updated_at_after;
if(typeof data54 === "string"){
if(!(formats0.validate(data54))){
const err108 = {instancePath:instancePath+"/updated_at_after",schemaPath:"#/properties/updated_at_after/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema75.properties.updated_at_after,data:data54};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/updated_at_after",schemaPath:"#/properties/updated_at_after/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.updated_at_after.type,parentSchema:schema75.properties.updated_at_after,data:data54};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data.updated_at_before !== undefined){
let data55 = data.updated_at_before;
if(typeof data55 === "string"){
if(!(formats0.validate(data55))){
const err110 = {instancePath:instancePath+"/updated_at_before",schemaPath:"#/properties/updated_at_before/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema75.properties.updated_at_before,data:data55};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/updated_at_before",schemaPath:"#/properties/updated_at_before/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.updated_at_before.type,parentSchema:schema75.properties.updated_at_before,data:data55};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.company !== undefined){
let data56 = data.company;
if(Array.isArray(data56)){
if(data56.length > 1000){
const err112 = {instancePath:instancePath+"/company",schemaPath:"#/properties/company/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.company,data:data56};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
const len26 = data56.length;
for(let i26=0; i26<len26; i26++){
let data57 = data56[i26];
if(typeof data57 === "string"){
if(func1(data57) > 500){
const err113 = {instancePath:instancePath+"/company/" + i26,schemaPath:"#/properties/company/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.company.items,data:data57};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/company/" + i26,schemaPath:"#/properties/company/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.company.items.type,parentSchema:schema75.properties.company.items,data:data57};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/company",schemaPath:"#/properties/company/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.company.type,parentSchema:schema75.properties.company,data:data56};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.include_company_name !== undefined){
let data58 = data.include_company_name;
if(Array.isArray(data58)){
if(data58.length > 1000){
const err116 = {instancePath:instancePath+"/include_company_name",schemaPath:"#/properties/include_company_name/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.include_company_name,data:data58};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
const len27 = data58.length;
for(let i27=0; i27<len27; i27++){
let data59 = data58[i27];
if(typeof data59 === "string"){
if(func1(data59) > 500){
const err117 = {instancePath:instancePath+"/include_company_name/" + i27,schemaPath:"#/properties/include_company_name/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.include_company_name.items,data:data59};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/include_company_name/" + i27,schemaPath:"#/properties/include_company_name/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.include_company_name.items.type,parentSchema:schema75.properties.include_company_name.items,data:data59};
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
else {
const err119 = {instancePath:instancePath+"/include_company_name",schemaPath:"#/properties/include_company_name/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.include_company_name.type,parentSchema:schema75.properties.include_company_name,data:data58};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data.exclude_company_name !== undefined){
let data60 = data.exclude_company_name;
if(Array.isArray(data60)){
if(data60.length > 1000){
const err120 = {instancePath:instancePath+"/exclude_company_name",schemaPath:"#/properties/exclude_company_name/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.exclude_company_name,data:data60};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
const len28 = data60.length;
for(let i28=0; i28<len28; i28++){
let data61 = data60[i28];
if(typeof data61 === "string"){
if(func1(data61) > 500){
const err121 = {instancePath:instancePath+"/exclude_company_name/" + i28,schemaPath:"#/properties/exclude_company_name/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.exclude_company_name.items,data:data61};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/exclude_company_name/" + i28,schemaPath:"#/properties/exclude_company_name/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.exclude_company_name.items.type,parentSchema:schema75.properties.exclude_company_name.items,data:data61};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/exclude_company_name",schemaPath:"#/properties/exclude_company_name/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.exclude_company_name.type,parentSchema:schema75.properties.exclude_company_name,data:data60};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data.exclude_company_ids !== undefined){
let data62 = data.exclude_company_ids;
if(Array.isArray(data62)){
if(data62.length > 1000){
const err124 = {instancePath:instancePath+"/exclude_company_ids",schemaPath:"#/properties/exclude_company_ids/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.exclude_company_ids,data:data62};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
const len29 = data62.length;
for(let i29=0; i29<len29; i29++){
let data63 = data62[i29];
if(typeof data63 === "string"){
if(!pattern6.test(data63)){
const err125 = {instancePath:instancePath+"/exclude_company_ids/" + i29,schemaPath:"#/properties/exclude_company_ids/items/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12}$"+"\"",schema:"^[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12}$",parentSchema:schema75.properties.exclude_company_ids.items,data:data63};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/exclude_company_ids/" + i29,schemaPath:"#/properties/exclude_company_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.exclude_company_ids.items.type,parentSchema:schema75.properties.exclude_company_ids.items,data:data63};
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
const err127 = {instancePath:instancePath+"/exclude_company_ids",schemaPath:"#/properties/exclude_company_ids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.exclude_company_ids.type,parentSchema:schema75.properties.exclude_company_ids,data:data62};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data.company_name_for_emails !== undefined){
let data64 = data.company_name_for_emails;
if(Array.isArray(data64)){
if(data64.length > 1000){
const err128 = {instancePath:instancePath+"/company_name_for_emails",schemaPath:"#/properties/company_name_for_emails/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.company_name_for_emails,data:data64};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
const len30 = data64.length;
for(let i30=0; i30<len30; i30++){
let data65 = data64[i30];
if(typeof data65 === "string"){
if(func1(data65) > 500){
const err129 = {instancePath:instancePath+"/company_name_for_emails/" + i30,schemaPath:"#/properties/company_name_for_emails/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.company_name_for_emails.items,data:data65};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/company_name_for_emails/" + i30,schemaPath:"#/properties/company_name_for_emails/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.company_name_for_emails.items.type,parentSchema:schema75.properties.company_name_for_emails.items,data:data65};
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
const err131 = {instancePath:instancePath+"/company_name_for_emails",schemaPath:"#/properties/company_name_for_emails/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.company_name_for_emails.type,parentSchema:schema75.properties.company_name_for_emails,data:data64};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data.company_location !== undefined){
let data66 = data.company_location;
if(Array.isArray(data66)){
if(data66.length > 1000){
const err132 = {instancePath:instancePath+"/company_location",schemaPath:"#/properties/company_location/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.company_location,data:data66};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
const len31 = data66.length;
for(let i31=0; i31<len31; i31++){
let data67 = data66[i31];
if(typeof data67 === "string"){
if(func1(data67) > 500){
const err133 = {instancePath:instancePath+"/company_location/" + i31,schemaPath:"#/properties/company_location/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.company_location.items,data:data67};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/company_location/" + i31,schemaPath:"#/properties/company_location/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.company_location.items.type,parentSchema:schema75.properties.company_location.items,data:data67};
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
const err135 = {instancePath:instancePath+"/company_location",schemaPath:"#/properties/company_location/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.company_location.type,parentSchema:schema75.properties.company_location,data:data66};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data.company_address !== undefined){
let data68 = data.company_address;
if(Array.isArray(data68)){
if(data68.length > 1000){
const err136 = {instancePath:instancePath+"/company_address",schemaPath:"#/properties/company_address/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.company_address,data:data68};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
const len32 = data68.length;
for(let i32=0; i32<len32; i32++){
let data69 = data68[i32];
if(typeof data69 === "string"){
if(func1(data69) > 500){
const err137 = {instancePath:instancePath+"/company_address/" + i32,schemaPath:"#/properties/company_address/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.company_address.items,data:data69};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/company_address/" + i32,schemaPath:"#/properties/company_address/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.company_address.items.type,parentSchema:schema75.properties.company_address.items,data:data69};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/company_address",schemaPath:"#/properties/company_address/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.company_address.type,parentSchema:schema75.properties.company_address,data:data68};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data.exclude_company_locations !== undefined){
let data70 = data.exclude_company_locations;
if(Array.isArray(data70)){
if(data70.length > 1000){
const err140 = {instancePath:instancePath+"/exclude_company_locations",schemaPath:"#/properties/exclude_company_locations/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.exclude_company_locations,data:data70};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
const len33 = data70.length;
for(let i33=0; i33<len33; i33++){
let data71 = data70[i33];
if(typeof data71 === "string"){
if(func1(data71) > 500){
const err141 = {instancePath:instancePath+"/exclude_company_locations/" + i33,schemaPath:"#/properties/exclude_company_locations/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.exclude_company_locations.items,data:data71};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/exclude_company_locations/" + i33,schemaPath:"#/properties/exclude_company_locations/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.exclude_company_locations.items.type,parentSchema:schema75.properties.exclude_company_locations.items,data:data71};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/exclude_company_locations",schemaPath:"#/properties/exclude_company_locations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.exclude_company_locations.type,parentSchema:schema75.properties.exclude_company_locations,data:data70};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data.company_city !== undefined){
let data72 = data.company_city;
if(Array.isArray(data72)){
if(data72.length > 1000){
const err144 = {instancePath:instancePath+"/company_city",schemaPath:"#/properties/company_city/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.company_city,data:data72};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
const len34 = data72.length;
for(let i34=0; i34<len34; i34++){
let data73 = data72[i34];
if(typeof data73 === "string"){
if(func1(data73) > 500){
const err145 = {instancePath:instancePath+"/company_city/" + i34,schemaPath:"#/properties/company_city/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.company_city.items,data:data73};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/company_city/" + i34,schemaPath:"#/properties/company_city/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.company_city.items.type,parentSchema:schema75.properties.company_city.items,data:data73};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/company_city",schemaPath:"#/properties/company_city/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.company_city.type,parentSchema:schema75.properties.company_city,data:data72};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data.company_state !== undefined){
let data74 = data.company_state;
if(Array.isArray(data74)){
if(data74.length > 1000){
const err148 = {instancePath:instancePath+"/company_state",schemaPath:"#/properties/company_state/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.company_state,data:data74};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
const len35 = data74.length;
for(let i35=0; i35<len35; i35++){
let data75 = data74[i35];
if(typeof data75 === "string"){
if(func1(data75) > 500){
const err149 = {instancePath:instancePath+"/company_state/" + i35,schemaPath:"#/properties/company_state/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.company_state.items,data:data75};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/company_state/" + i35,schemaPath:"#/properties/company_state/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.company_state.items.type,parentSchema:schema75.properties.company_state.items,data:data75};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/company_state",schemaPath:"#/properties/company_state/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.company_state.type,parentSchema:schema75.properties.company_state,data:data74};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data.company_country !== undefined){
let data76 = data.company_country;
if(Array.isArray(data76)){
if(data76.length > 1000){
const err152 = {instancePath:instancePath+"/company_country",schemaPath:"#/properties/company_country/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.company_country,data:data76};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
const len36 = data76.length;
for(let i36=0; i36<len36; i36++){
let data77 = data76[i36];
if(typeof data77 === "string"){
if(func1(data77) > 500){
const err153 = {instancePath:instancePath+"/company_country/" + i36,schemaPath:"#/properties/company_country/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.company_country.items,data:data77};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/company_country/" + i36,schemaPath:"#/properties/company_country/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.company_country.items.type,parentSchema:schema75.properties.company_country.items,data:data77};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/company_country",schemaPath:"#/properties/company_country/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.company_country.type,parentSchema:schema75.properties.company_country,data:data76};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data.company_phone !== undefined){
let data78 = data.company_phone;
if(Array.isArray(data78)){
if(data78.length > 1000){
const err156 = {instancePath:instancePath+"/company_phone",schemaPath:"#/properties/company_phone/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.company_phone,data:data78};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
const len37 = data78.length;
for(let i37=0; i37<len37; i37++){
let data79 = data78[i37];
if(typeof data79 === "string"){
if(func1(data79) > 500){
const err157 = {instancePath:instancePath+"/company_phone/" + i37,schemaPath:"#/properties/company_phone/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.company_phone.items,data:data79};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/company_phone/" + i37,schemaPath:"#/properties/company_phone/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.company_phone.items.type,parentSchema:schema75.properties.company_phone.items,data:data79};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/company_phone",schemaPath:"#/properties/company_phone/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.company_phone.type,parentSchema:schema75.properties.company_phone,data:data78};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data.corporate_phone !== undefined){
let data80 = data.corporate_phone;
if(Array.isArray(data80)){
if(data80.length > 1000){
const err160 = {instancePath:instancePath+"/corporate_phone",schemaPath:"#/properties/corporate_phone/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.corporate_phone,data:data80};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
const len38 = data80.length;
for(let i38=0; i38<len38; i38++){
let data81 = data80[i38];
if(typeof data81 === "string"){
if(func1(data81) > 500){
const err161 = {instancePath:instancePath+"/corporate_phone/" + i38,schemaPath:"#/properties/corporate_phone/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.corporate_phone.items,data:data81};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/corporate_phone/" + i38,schemaPath:"#/properties/corporate_phone/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.corporate_phone.items.type,parentSchema:schema75.properties.corporate_phone.items,data:data81};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/corporate_phone",schemaPath:"#/properties/corporate_phone/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.corporate_phone.type,parentSchema:schema75.properties.corporate_phone,data:data80};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data.company_linkedin_url !== undefined){
let data82 = data.company_linkedin_url;
if(Array.isArray(data82)){
if(data82.length > 1000){
const err164 = {instancePath:instancePath+"/company_linkedin_url",schemaPath:"#/properties/company_linkedin_url/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.company_linkedin_url,data:data82};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
const len39 = data82.length;
for(let i39=0; i39<len39; i39++){
let data83 = data82[i39];
if(typeof data83 === "string"){
if(func1(data83) > 500){
const err165 = {instancePath:instancePath+"/company_linkedin_url/" + i39,schemaPath:"#/properties/company_linkedin_url/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.company_linkedin_url.items,data:data83};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/company_linkedin_url/" + i39,schemaPath:"#/properties/company_linkedin_url/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.company_linkedin_url.items.type,parentSchema:schema75.properties.company_linkedin_url.items,data:data83};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/company_linkedin_url",schemaPath:"#/properties/company_linkedin_url/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.company_linkedin_url.type,parentSchema:schema75.properties.company_linkedin_url,data:data82};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data.include_domain_list !== undefined){
let data84 = data.include_domain_list;
if(Array.isArray(data84)){
if(data84.length > 1000){
const err168 = {instancePath:instancePath+"/include_domain_list",schemaPath:"#/properties/include_domain_list/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.include_domain_list,data:data84};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
const len40 = data84.length;
for(let i40=0; i40<len40; i40++){
let data85 = data84[i40];
if(typeof data85 === "string"){
if(func1(data85) > 500){
const err169 = {instancePath:instancePath+"/include_domain_list/" + i40,schemaPath:"#/properties/include_domain_list/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.include_domain_list.items,data:data85};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/include_domain_list/" + i40,schemaPath:"#/properties/include_domain_list/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.include_domain_list.items.type,parentSchema:schema75.properties.include_domain_list.items,data:data85};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/include_domain_list",schemaPath:"#/properties/include_domain_list/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.include_domain_list.type,parentSchema:schema75.properties.include_domain_list,data:data84};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data.exclude_domain_list !== undefined){
let data86 = data.exclude_domain_list;
if(Array.isArray(data86)){
if(data86.length > 1000){
const err172 = {instancePath:instancePath+"/exclude_domain_list",schemaPath:"#/properties/exclude_domain_list/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.exclude_domain_list,data:data86};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
const len41 = data86.length;
for(let i41=0; i41<len41; i41++){
let data87 = data86[i41];
if(typeof data87 === "string"){
if(func1(data87) > 500){
const err173 = {instancePath:instancePath+"/exclude_domain_list/" + i41,schemaPath:"#/properties/exclude_domain_list/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.exclude_domain_list.items,data:data87};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/exclude_domain_list/" + i41,schemaPath:"#/properties/exclude_domain_list/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.exclude_domain_list.items.type,parentSchema:schema75.properties.exclude_domain_list.items,data:data87};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/exclude_domain_list",schemaPath:"#/properties/exclude_domain_list/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.exclude_domain_list.type,parentSchema:schema75.properties.exclude_domain_list,data:data86};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data.industries !== undefined){
let data88 = data.industries;
if(Array.isArray(data88)){
if(data88.length > 1000){
const err176 = {instancePath:instancePath+"/industries",schemaPath:"#/properties/industries/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.industries,data:data88};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
const len42 = data88.length;
for(let i42=0; i42<len42; i42++){
let data89 = data88[i42];
if(typeof data89 === "string"){
if(func1(data89) > 500){
const err177 = {instancePath:instancePath+"/industries/" + i42,schemaPath:"#/properties/industries/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.industries.items,data:data89};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/industries/" + i42,schemaPath:"#/properties/industries/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.industries.items.type,parentSchema:schema75.properties.industries.items,data:data89};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/industries",schemaPath:"#/properties/industries/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.industries.type,parentSchema:schema75.properties.industries,data:data88};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data.exclude_industries !== undefined){
let data90 = data.exclude_industries;
if(Array.isArray(data90)){
if(data90.length > 1000){
const err180 = {instancePath:instancePath+"/exclude_industries",schemaPath:"#/properties/exclude_industries/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.exclude_industries,data:data90};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
const len43 = data90.length;
for(let i43=0; i43<len43; i43++){
let data91 = data90[i43];
if(typeof data91 === "string"){
if(func1(data91) > 500){
const err181 = {instancePath:instancePath+"/exclude_industries/" + i43,schemaPath:"#/properties/exclude_industries/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.exclude_industries.items,data:data91};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/exclude_industries/" + i43,schemaPath:"#/properties/exclude_industries/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.exclude_industries.items.type,parentSchema:schema75.properties.exclude_industries.items,data:data91};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/exclude_industries",schemaPath:"#/properties/exclude_industries/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.exclude_industries.type,parentSchema:schema75.properties.exclude_industries,data:data90};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data.technologies !== undefined){
let data92 = data.technologies;
if(Array.isArray(data92)){
if(data92.length > 1000){
const err184 = {instancePath:instancePath+"/technologies",schemaPath:"#/properties/technologies/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.technologies,data:data92};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
const len44 = data92.length;
for(let i44=0; i44<len44; i44++){
let data93 = data92[i44];
if(typeof data93 === "string"){
if(func1(data93) > 500){
const err185 = {instancePath:instancePath+"/technologies/" + i44,schemaPath:"#/properties/technologies/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.technologies.items,data:data93};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
else {
const err186 = {instancePath:instancePath+"/technologies/" + i44,schemaPath:"#/properties/technologies/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.technologies.items.type,parentSchema:schema75.properties.technologies.items,data:data93};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/technologies",schemaPath:"#/properties/technologies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.technologies.type,parentSchema:schema75.properties.technologies,data:data92};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data.technologies_uids !== undefined){
let data94 = data.technologies_uids;
if(Array.isArray(data94)){
if(data94.length > 1000){
const err188 = {instancePath:instancePath+"/technologies_uids",schemaPath:"#/properties/technologies_uids/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.technologies_uids,data:data94};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
const len45 = data94.length;
for(let i45=0; i45<len45; i45++){
let data95 = data94[i45];
if(typeof data95 === "string"){
if(func1(data95) > 500){
const err189 = {instancePath:instancePath+"/technologies_uids/" + i45,schemaPath:"#/properties/technologies_uids/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.technologies_uids.items,data:data95};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/technologies_uids/" + i45,schemaPath:"#/properties/technologies_uids/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.technologies_uids.items.type,parentSchema:schema75.properties.technologies_uids.items,data:data95};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
else {
const err191 = {instancePath:instancePath+"/technologies_uids",schemaPath:"#/properties/technologies_uids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.technologies_uids.type,parentSchema:schema75.properties.technologies_uids,data:data94};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data.exclude_technologies !== undefined){
let data96 = data.exclude_technologies;
if(Array.isArray(data96)){
if(data96.length > 1000){
const err192 = {instancePath:instancePath+"/exclude_technologies",schemaPath:"#/properties/exclude_technologies/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.exclude_technologies,data:data96};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
const len46 = data96.length;
for(let i46=0; i46<len46; i46++){
let data97 = data96[i46];
if(typeof data97 === "string"){
if(func1(data97) > 500){
const err193 = {instancePath:instancePath+"/exclude_technologies/" + i46,schemaPath:"#/properties/exclude_technologies/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.exclude_technologies.items,data:data97};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
else {
const err194 = {instancePath:instancePath+"/exclude_technologies/" + i46,schemaPath:"#/properties/exclude_technologies/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.exclude_technologies.items.type,parentSchema:schema75.properties.exclude_technologies.items,data:data97};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/exclude_technologies",schemaPath:"#/properties/exclude_technologies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.exclude_technologies.type,parentSchema:schema75.properties.exclude_technologies,data:data96};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data.keywords !== undefined){
let data98 = data.keywords;
if(Array.isArray(data98)){
if(data98.length > 1000){
const err196 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.keywords,data:data98};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
const len47 = data98.length;
for(let i47=0; i47<len47; i47++){
let data99 = data98[i47];
if(typeof data99 === "string"){
if(func1(data99) > 500){
const err197 = {instancePath:instancePath+"/keywords/" + i47,schemaPath:"#/properties/keywords/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.keywords.items,data:data99};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/keywords/" + i47,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.keywords.items.type,parentSchema:schema75.properties.keywords.items,data:data99};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.keywords.type,parentSchema:schema75.properties.keywords,data:data98};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data.keywords_and !== undefined){
let data100 = data.keywords_and;
if(Array.isArray(data100)){
if(data100.length > 1000){
const err200 = {instancePath:instancePath+"/keywords_and",schemaPath:"#/properties/keywords_and/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.keywords_and,data:data100};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
const len48 = data100.length;
for(let i48=0; i48<len48; i48++){
let data101 = data100[i48];
if(typeof data101 === "string"){
if(func1(data101) > 500){
const err201 = {instancePath:instancePath+"/keywords_and/" + i48,schemaPath:"#/properties/keywords_and/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.keywords_and.items,data:data101};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
else {
const err202 = {instancePath:instancePath+"/keywords_and/" + i48,schemaPath:"#/properties/keywords_and/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.keywords_and.items.type,parentSchema:schema75.properties.keywords_and.items,data:data101};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/keywords_and",schemaPath:"#/properties/keywords_and/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.keywords_and.type,parentSchema:schema75.properties.keywords_and,data:data100};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data.exclude_keywords !== undefined){
let data102 = data.exclude_keywords;
if(Array.isArray(data102)){
if(data102.length > 1000){
const err204 = {instancePath:instancePath+"/exclude_keywords",schemaPath:"#/properties/exclude_keywords/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema75.properties.exclude_keywords,data:data102};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
const len49 = data102.length;
for(let i49=0; i49<len49; i49++){
let data103 = data102[i49];
if(typeof data103 === "string"){
if(func1(data103) > 500){
const err205 = {instancePath:instancePath+"/exclude_keywords/" + i49,schemaPath:"#/properties/exclude_keywords/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema75.properties.exclude_keywords.items,data:data103};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
else {
const err206 = {instancePath:instancePath+"/exclude_keywords/" + i49,schemaPath:"#/properties/exclude_keywords/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.exclude_keywords.items.type,parentSchema:schema75.properties.exclude_keywords.items,data:data103};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
else {
const err207 = {instancePath:instancePath+"/exclude_keywords",schemaPath:"#/properties/exclude_keywords/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.exclude_keywords.type,parentSchema:schema75.properties.exclude_keywords,data:data102};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data.keyword_search_fields !== undefined){
let data104 = data.keyword_search_fields;
if(Array.isArray(data104)){
if(data104.length > 10){
const err208 = {instancePath:instancePath+"/keyword_search_fields",schemaPath:"#/properties/keyword_search_fields/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema75.properties.keyword_search_fields,data:data104};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
const len50 = data104.length;
for(let i50=0; i50<len50; i50++){
let data105 = data104[i50];
if(typeof data105 !== "string"){
const err209 = {instancePath:instancePath+"/keyword_search_fields/" + i50,schemaPath:"#/properties/keyword_search_fields/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.keyword_search_fields.items.type,parentSchema:schema75.properties.keyword_search_fields.items,data:data105};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(!(((data105 === "company") || (data105 === "industries")) || (data105 === "keywords"))){
const err210 = {instancePath:instancePath+"/keyword_search_fields/" + i50,schemaPath:"#/properties/keyword_search_fields/items/enum",keyword:"enum",params:{allowedValues: schema75.properties.keyword_search_fields.items.enum},message:"must be equal to one of the allowed values",schema:schema75.properties.keyword_search_fields.items.enum,parentSchema:schema75.properties.keyword_search_fields.items,data:data105};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/keyword_search_fields",schemaPath:"#/properties/keyword_search_fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.keyword_search_fields.type,parentSchema:schema75.properties.keyword_search_fields,data:data104};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data.keyword_exclude_fields !== undefined){
let data106 = data.keyword_exclude_fields;
if(Array.isArray(data106)){
if(data106.length > 10){
const err212 = {instancePath:instancePath+"/keyword_exclude_fields",schemaPath:"#/properties/keyword_exclude_fields/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema75.properties.keyword_exclude_fields,data:data106};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
const len51 = data106.length;
for(let i51=0; i51<len51; i51++){
let data107 = data106[i51];
if(typeof data107 !== "string"){
const err213 = {instancePath:instancePath+"/keyword_exclude_fields/" + i51,schemaPath:"#/properties/keyword_exclude_fields/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.keyword_exclude_fields.items.type,parentSchema:schema75.properties.keyword_exclude_fields.items,data:data107};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(!(((data107 === "company") || (data107 === "industries")) || (data107 === "keywords"))){
const err214 = {instancePath:instancePath+"/keyword_exclude_fields/" + i51,schemaPath:"#/properties/keyword_exclude_fields/items/enum",keyword:"enum",params:{allowedValues: schema75.properties.keyword_exclude_fields.items.enum},message:"must be equal to one of the allowed values",schema:schema75.properties.keyword_exclude_fields.items.enum,parentSchema:schema75.properties.keyword_exclude_fields.items,data:data107};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
else {
const err215 = {instancePath:instancePath+"/keyword_exclude_fields",schemaPath:"#/properties/keyword_exclude_fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.keyword_exclude_fields.type,parentSchema:schema75.properties.keyword_exclude_fields,data:data106};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data.employees_count !== undefined){
let data108 = data.employees_count;
if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){
const err216 = {instancePath:instancePath+"/employees_count",schemaPath:"#/properties/employees_count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema75.properties.employees_count.type,parentSchema:schema75.properties.employees_count,data:data108};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 > 9007199254740991 || isNaN(data108)){
const err217 = {instancePath:instancePath+"/employees_count",schemaPath:"#/properties/employees_count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema75.properties.employees_count,data:data108};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data108 < 0 || isNaN(data108)){
const err218 = {instancePath:instancePath+"/employees_count",schemaPath:"#/properties/employees_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema75.properties.employees_count,data:data108};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
if(data.employees_min !== undefined){
let data109 = data.employees_min;
if(!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))){
const err219 = {instancePath:instancePath+"/employees_min",schemaPath:"#/properties/employees_min/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema75.properties.employees_min.type,parentSchema:schema75.properties.employees_min,data:data109};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 > 9007199254740991 || isNaN(data109)){
const err220 = {instancePath:instancePath+"/employees_min",schemaPath:"#/properties/employees_min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema75.properties.employees_min,data:data109};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(data109 < 0 || isNaN(data109)){
const err221 = {instancePath:instancePath+"/employees_min",schemaPath:"#/properties/employees_min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema75.properties.employees_min,data:data109};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
if(data.employees_max !== undefined){
let data110 = data.employees_max;
if(!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))){
const err222 = {instancePath:instancePath+"/employees_max",schemaPath:"#/properties/employees_max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema75.properties.employees_max.type,parentSchema:schema75.properties.employees_max,data:data110};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 > 9007199254740991 || isNaN(data110)){
const err223 = {instancePath:instancePath+"/employees_max",schemaPath:"#/properties/employees_max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema75.properties.employees_max,data:data110};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(data110 < 0 || isNaN(data110)){
const err224 = {instancePath:instancePath+"/employees_max",schemaPath:"#/properties/employees_max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema75.properties.employees_max,data:data110};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
if(data.annual_revenue !== undefined){
let data111 = data.annual_revenue;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
const err225 = {instancePath:instancePath+"/annual_revenue",schemaPath:"#/properties/annual_revenue/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema75.properties.annual_revenue.type,parentSchema:schema75.properties.annual_revenue,data:data111};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 > 9007199254740991 || isNaN(data111)){
const err226 = {instancePath:instancePath+"/annual_revenue",schemaPath:"#/properties/annual_revenue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema75.properties.annual_revenue,data:data111};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(data111 < 0 || isNaN(data111)){
const err227 = {instancePath:instancePath+"/annual_revenue",schemaPath:"#/properties/annual_revenue/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema75.properties.annual_revenue,data:data111};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
if(data.annual_revenue_min !== undefined){
let data112 = data.annual_revenue_min;
if(!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))){
const err228 = {instancePath:instancePath+"/annual_revenue_min",schemaPath:"#/properties/annual_revenue_min/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema75.properties.annual_revenue_min.type,parentSchema:schema75.properties.annual_revenue_min,data:data112};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if((typeof data112 == "number") && (isFinite(data112))){
if(data112 > 9007199254740991 || isNaN(data112)){
const err229 = {instancePath:instancePath+"/annual_revenue_min",schemaPath:"#/properties/annual_revenue_min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema75.properties.annual_revenue_min,data:data112};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(data112 < 0 || isNaN(data112)){
const err230 = {instancePath:instancePath+"/annual_revenue_min",schemaPath:"#/properties/annual_revenue_min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema75.properties.annual_revenue_min,data:data112};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
if(data.annual_revenue_max !== undefined){
let data113 = data.annual_revenue_max;
if(!(((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113))) && (isFinite(data113)))){
const err231 = {instancePath:instancePath+"/annual_revenue_max",schemaPath:"#/properties/annual_revenue_max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema75.properties.annual_revenue_max.type,parentSchema:schema75.properties.annual_revenue_max,data:data113};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if((typeof data113 == "number") && (isFinite(data113))){
if(data113 > 9007199254740991 || isNaN(data113)){
const err232 = {instancePath:instancePath+"/annual_revenue_max",schemaPath:"#/properties/annual_revenue_max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema75.properties.annual_revenue_max,data:data113};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(data113 < 0 || isNaN(data113)){
const err233 = {instancePath:instancePath+"/annual_revenue_max",schemaPath:"#/properties/annual_revenue_max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema75.properties.annual_revenue_max,data:data113};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
if(data.total_funding !== undefined){
let data114 = data.total_funding;
if(!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))){
const err234 = {instancePath:instancePath+"/total_funding",schemaPath:"#/properties/total_funding/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema75.properties.total_funding.type,parentSchema:schema75.properties.total_funding,data:data114};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 > 9007199254740991 || isNaN(data114)){
const err235 = {instancePath:instancePath+"/total_funding",schemaPath:"#/properties/total_funding/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema75.properties.total_funding,data:data114};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(data114 < 0 || isNaN(data114)){
const err236 = {instancePath:instancePath+"/total_funding",schemaPath:"#/properties/total_funding/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema75.properties.total_funding,data:data114};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
if(data.total_funding_min !== undefined){
let data115 = data.total_funding_min;
if(!(((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115))) && (isFinite(data115)))){
const err237 = {instancePath:instancePath+"/total_funding_min",schemaPath:"#/properties/total_funding_min/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema75.properties.total_funding_min.type,parentSchema:schema75.properties.total_funding_min,data:data115};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 > 9007199254740991 || isNaN(data115)){
const err238 = {instancePath:instancePath+"/total_funding_min",schemaPath:"#/properties/total_funding_min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema75.properties.total_funding_min,data:data115};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(data115 < 0 || isNaN(data115)){
const err239 = {instancePath:instancePath+"/total_funding_min",schemaPath:"#/properties/total_funding_min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema75.properties.total_funding_min,data:data115};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
if(data.total_funding_max !== undefined){
let data116 = data.total_funding_max;
if(!(((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116))) && (isFinite(data116)))){
const err240 = {instancePath:instancePath+"/total_funding_max",schemaPath:"#/properties/total_funding_max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema75.properties.total_funding_max.type,parentSchema:schema75.properties.total_funding_max,data:data116};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if((typeof data116 == "number") && (isFinite(data116))){
if(data116 > 9007199254740991 || isNaN(data116)){
const err241 = {instancePath:instancePath+"/total_funding_max",schemaPath:"#/properties/total_funding_max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema75.properties.total_funding_max,data:data116};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(data116 < 0 || isNaN(data116)){
const err242 = {instancePath:instancePath+"/total_funding_max",schemaPath:"#/properties/total_funding_max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema75.properties.total_funding_max,data:data116};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
}
if(data.latest_funding_amount_min !== undefined){
let data117 = data.latest_funding_amount_min;
if(!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))){
const err243 = {instancePath:instancePath+"/latest_funding_amount_min",schemaPath:"#/properties/latest_funding_amount_min/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema75.properties.latest_funding_amount_min.type,parentSchema:schema75.properties.latest_funding_amount_min,data:data117};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 > 9007199254740991 || isNaN(data117)){
const err244 = {instancePath:instancePath+"/latest_funding_amount_min",schemaPath:"#/properties/latest_funding_amount_min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema75.properties.latest_funding_amount_min,data:data117};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(data117 < 0 || isNaN(data117)){
const err245 = {instancePath:instancePath+"/latest_funding_amount_min",schemaPath:"#/properties/latest_funding_amount_min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema75.properties.latest_funding_amount_min,data:data117};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
if(data.latest_funding_amount_max !== undefined){
let data118 = data.latest_funding_amount_max;
if(!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118)))){
const err246 = {instancePath:instancePath+"/latest_funding_amount_max",schemaPath:"#/properties/latest_funding_amount_max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema75.properties.latest_funding_amount_max.type,parentSchema:schema75.properties.latest_funding_amount_max,data:data118};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 > 9007199254740991 || isNaN(data118)){
const err247 = {instancePath:instancePath+"/latest_funding_amount_max",schemaPath:"#/properties/latest_funding_amount_max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema75.properties.latest_funding_amount_max,data:data118};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(data118 < 0 || isNaN(data118)){
const err248 = {instancePath:instancePath+"/latest_funding_amount_max",schemaPath:"#/properties/latest_funding_amount_max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema75.properties.latest_funding_amount_max,data:data118};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
}
if(data.ordering !== undefined){
let data119 = data.ordering;
if(Array.isArray(data119)){
if(data119.length > 10){
const err249 = {instancePath:instancePath+"/ordering",schemaPath:"#/properties/ordering/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema75.properties.ordering,data:data119};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
const len52 = data119.length;
for(let i52=0; i52<len52; i52++){
let data120 = data119[i52];
if(typeof data120 !== "string"){
const err250 = {instancePath:instancePath+"/ordering/" + i52,schemaPath:"#/properties/ordering/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.ordering.items.type,parentSchema:schema75.properties.ordering.items,data:data120};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data120 === "created_at") || (data120 === "-created_at")) || (data120 === "updated_at")) || (data120 === "-updated_at")) || (data120 === "first_name")) || (data120 === "-first_name")) || (data120 === "last_name")) || (data120 === "-last_name")) || (data120 === "title")) || (data120 === "-title")) || (data120 === "email")) || (data120 === "-email")) || (data120 === "email_status")) || (data120 === "-email_status")) || (data120 === "seniority")) || (data120 === "-seniority")) || (data120 === "departments")) || (data120 === "-departments")) || (data120 === "mobile_phone")) || (data120 === "-mobile_phone")) || (data120 === "employees")) || (data120 === "-employees")) || (data120 === "annual_revenue")) || (data120 === "-annual_revenue")) || (data120 === "total_funding")) || (data120 === "-total_funding")) || (data120 === "company")) || (data120 === "-company")) || (data120 === "industry")) || (data120 === "-industry")) || (data120 === "keywords")) || (data120 === "-keywords")) || (data120 === "technologies")) || (data120 === "-technologies")) || (data120 === "company_address")) || (data120 === "-company_address")) || (data120 === "latest_funding_amount")) || (data120 === "-latest_funding_amount")) || (data120 === "company_name_for_emails")) || (data120 === "-company_name_for_emails")) || (data120 === "corporate_phone")) || (data120 === "-corporate_phone")) || (data120 === "company_phone")) || (data120 === "-company_phone")) || (data120 === "company_city")) || (data120 === "-company_city")) || (data120 === "company_state")) || (data120 === "-company_state")) || (data120 === "company_country")) || (data120 === "-company_country")) || (data120 === "company_linkedin_url")) || (data120 === "-company_linkedin_url")) || (data120 === "latest_funding")) || (data120 === "-latest_funding")) || (data120 === "last_raised_at")) || (data120 === "-last_raised_at")) || (data120 === "work_direct_phone")) || (data120 === "-work_direct_phone")) || (data120 === "home_phone")) || (data120 === "-home_phone")) || (data120 === "other_phone")) || (data120 === "-other_phone")) || (data120 === "stage")) || (data120 === "-stage")) || (data120 === "person_linkedin_url")) || (data120 === "-person_linkedin_url")) || (data120 === "website")) || (data120 === "-website")) || (data120 === "city")) || (data120 === "-city")) || (data120 === "state")) || (data120 === "-state")) || (data120 === "country")) || (data120 === "-country")) || (data120 === "facebook_url")) || (data120 === "-facebook_url")) || (data120 === "twitter_url")) || (data120 === "-twitter_url"))){
const err251 = {instancePath:instancePath+"/ordering/" + i52,schemaPath:"#/properties/ordering/items/enum",keyword:"enum",params:{allowedValues: schema75.properties.ordering.items.enum},message:"must be equal to one of the allowed values",schema:schema75.properties.ordering.items.enum,parentSchema:schema75.properties.ordering.items,data:data120};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
}
else {
const err252 = {instancePath:instancePath+"/ordering",schemaPath:"#/properties/ordering/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.ordering.type,parentSchema:schema75.properties.ordering,data:data119};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data.page !== undefined){
let data121 = data.page;
if(!(((typeof data121 == "number") && (!(data121 % 1) && !isNaN(data121))) && (isFinite(data121)))){
const err253 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema75.properties.page.type,parentSchema:schema75.properties.page,data:data121};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if((typeof data121 == "number") && (isFinite(data121))){
if(data121 > 9007199254740991 || isNaN(data121)){
const err254 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema75.properties.page,data:data121};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(data121 < 1 || isNaN(data121)){
const err255 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema75.properties.page,data:data121};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
}
if(data.page_size !== undefined){
let data122 = data.page_size;
if(!(((typeof data122 == "number") && (!(data122 % 1) && !isNaN(data122))) && (isFinite(data122)))){
const err256 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema75.properties.page_size.type,parentSchema:schema75.properties.page_size,data:data122};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 > 9007199254740991 || isNaN(data122)){
const err257 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema75.properties.page_size,data:data122};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(data122 < 1 || isNaN(data122)){
const err258 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema75.properties.page_size,data:data122};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
if(data.cursor !== undefined){
let data123 = data.cursor;
if(typeof data123 === "string"){
if(func1(data123) > 65536){
const err259 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:schema75.properties.cursor,data:data123};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
else {
const err260 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.cursor.type,parentSchema:schema75.properties.cursor,data:data123};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data.distinct !== undefined){
let data124 = data.distinct;
if(typeof data124 !== "boolean"){
const err261 = {instancePath:instancePath+"/distinct",schemaPath:"#/properties/distinct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema75.properties.distinct.type,parentSchema:schema75.properties.distinct,data:data124};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
}
else {
const err262 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema75.type,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":{"first_name":true,"last_name":true,"email":true,"email_status":true,"title":true,"seniority":true,"department":true,"departments":true,"stage":true,"contact_location":true,"city":true,"state":true,"country":true,"mobile_phone":true,"work_direct_phone":true,"home_phone":true,"other_phone":true,"person_linkedin_url":true,"website":true,"facebook_url":true,"twitter_url":true,"search":true,"exclude_titles":true,"exclude_seniorities":true,"exclude_departments":true,"exclude_contact_locations":true,"created_at_after":true,"created_at_before":true,"updated_at_after":true,"updated_at_before":true,"company":true,"include_company_name":true,"exclude_company_name":true,"exclude_company_ids":true,"company_name_for_emails":true,"company_location":true,"company_address":true,"exclude_company_locations":true,"company_city":true,"company_state":true,"company_country":true,"company_phone":true,"corporate_phone":true,"company_linkedin_url":true,"include_domain_list":true,"exclude_domain_list":true,"industries":true,"exclude_industries":true,"technologies":true,"technologies_uids":true,"exclude_technologies":true,"keywords":true,"keywords_and":true,"exclude_keywords":true,"keyword_search_fields":true,"keyword_exclude_fields":true,"employees_count":true,"employees_min":true,"employees_max":true,"annual_revenue":true,"annual_revenue_min":true,"annual_revenue_max":true,"total_funding":true,"total_funding_min":true,"total_funding_max":true,"latest_funding_amount_min":true,"latest_funding_amount_max":true,"ordering":true,"page":true,"page_size":true,"cursor":true,"distinct":true},"dynamicProps":false,"dynamicItems":false};

export const listContactUuids_path = validate59;
const schema76 = {"$id":"listContactUuids_path","type":"object","properties":{},"required":[]};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="listContactUuids_path" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema76.type,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const listContactUuids_query = validate60;
const schema77 = {"$id":"listContactUuids_query","type":"object","properties":{"first_name":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"last_name":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"email":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"email_status":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"title":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"seniority":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"department":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"departments":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"stage":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"contact_location":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"city":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"state":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"country":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"mobile_phone":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"work_direct_phone":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"home_phone":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"other_phone":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"person_linkedin_url":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"website":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"facebook_url":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"twitter_url":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"search":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"exclude_titles":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"exclude_seniorities":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"exclude_departments":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"exclude_contact_locations":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"created_at_after":{"type":"string","format":"date-time"},"created_at_before":{"type":"string","format":"date-time"},"updated_at_after":{"type":"string","format":"date-time"},"updated_at_before":{"type":"string","format":"date-time"},"company":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"include_company_name":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"exclude_company_name":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"exclude_company_ids":{"type":"array","maxItems":1000,"items":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12}$","x-expects":"a UUID"}},"company_name_for_emails":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"company_location":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"company_address":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"exclude_company_locations":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"company_city":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"company_state":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"company_country":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"company_phone":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"corporate_phone":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"company_linkedin_url":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"include_domain_list":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"exclude_domain_list":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"industries":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"exclude_industries":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"technologies":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"technologies_uids":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"exclude_technologies":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"keywords":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"keywords_and":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"exclude_keywords":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":500}},"keyword_search_fields":{"type":"array","maxItems":10,"items":{"type":"string","enum":["company","industries","keywords"]}},"keyword_exclude_fields":{"type":"array","maxItems":10,"items":{"type":"string","enum":["company","industries","keywords"]}},"employees_count":{"type":"integer","minimum":0,"maximum":9007199254740991},"employees_min":{"type":"integer","minimum":0,"maximum":9007199254740991},"employees_max":{"type":"integer","minimum":0,"maximum":9007199254740991},"annual_revenue":{"type":"integer","minimum":0,"maximum":9007199254740991},"annual_revenue_min":{"type":"integer","minimum":0,"maximum":9007199254740991},"annual_revenue_max":{"type":"integer","minimum":0,"maximum":9007199254740991},"total_funding":{"type":"integer","minimum":0,"maximum":9007199254740991},"total_funding_min":{"type":"integer","minimum":0,"maximum":9007199254740991},"total_funding_max":{"type":"integer","minimum":0,"maximum":9007199254740991},"latest_funding_amount_min":{"type":"integer","minimum":0,"maximum":9007199254740991},"latest_funding_amount_max":{"type":"integer","minimum":0,"maximum":9007199254740991},"ordering":{"type":"array","maxItems":10,"items":{"type":"string","enum":["created_at","-created_at","updated_at","-updated_at","first_name","-first_name","last_name","-last_name","title","-title","email","-email","email_status","-email_status","seniority","-seniority","departments","-departments","mobile_phone","-mobile_phone","employees","-employees","annual_revenue","-annual_revenue","total_funding","-total_funding","company","-company","industry","-industry","keywords","-keywords","technologies","-technologies","company_address","-company_address","latest_funding_amount","-latest_funding_amount","company_name_for_emails","-company_name_for_emails","corporate_phone","-corporate_phone","company_phone","-company_phone","company_city","-company_city","company_state","-company_state","company_country","-company_country","company_linkedin_url","-company_linkedin_url","latest_funding","-latest_funding","last_raised_at","-last_raised_at","work_direct_phone","-work_direct_phone","home_phone","-home_phone","other_phone","-other_phone","stage","-stage","person_linkedin_url","-person_linkedin_url","website","-website","city","-city","state","-state","country","-country","facebook_url","-facebook_url","twitter_url","-twitter_url"]}},"page":{"type":"integer","minimum":1,"maximum":9007199254740991},"page_size":{"type":"integer","minimum":1,"maximum":9007199254740991},"cursor":{"type":"string","maxLength":65536},"distinct":{"type":"boolean"},"limit":{"type":"integer","minimum":1,"maximum":9007199254740991}},"required":[]};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="listContactUuids_query" */;
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
if(data.first_name !== undefined){
let data0 = data.first_name;
if(Array.isArray(data0)){
if(data0.length > 1000){
const err0 = {instancePath:instancePath+"/first_name",schemaPath:"#/properties/first_name/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.first_name,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func1(data1) > 500){
const err1 = {instancePath:instancePath+"/first_name/" + i0,schemaPath:"#/properties/first_name/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.first_name.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/first_name/" + i0,schemaPath:"#/properties/first_name/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.first_name.items.type,parentSchema:schema77.properties.first_name.items,data:data1};
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
const err3 = {instancePath:instancePath+"/first_name",schemaPath:"#/properties/first_name/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.first_name.type,parentSchema:schema77.properties.first_name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.last_name !== undefined){
let data2 = data.last_name;
if(Array.isArray(data2)){
if(data2.length > 1000){
const err4 = {instancePath:instancePath+"/last_name",schemaPath:"#/properties/last_name/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.last_name,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(func1(data3) > 500){
const err5 = {instancePath:instancePath+"/last_name/" + i1,schemaPath:"#/properties/last_name/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.last_name.items,data:data3};
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
const err6 = {instancePath:instancePath+"/last_name/" + i1,schemaPath:"#/properties/last_name/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.last_name.items.type,parentSchema:schema77.properties.last_name.items,data:data3};
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
const err7 = {instancePath:instancePath+"/last_name",schemaPath:"#/properties/last_name/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.last_name.type,parentSchema:schema77.properties.last_name,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.email !== undefined){
let data4 = data.email;
if(Array.isArray(data4)){
if(data4.length > 1000){
const err8 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.email,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(func1(data5) > 500){
const err9 = {instancePath:instancePath+"/email/" + i2,schemaPath:"#/properties/email/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.email.items,data:data5};
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
const err10 = {instancePath:instancePath+"/email/" + i2,schemaPath:"#/properties/email/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.email.items.type,parentSchema:schema77.properties.email.items,data:data5};
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
const err11 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.email.type,parentSchema:schema77.properties.email,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.email_status !== undefined){
let data6 = data.email_status;
if(Array.isArray(data6)){
if(data6.length > 1000){
const err12 = {instancePath:instancePath+"/email_status",schemaPath:"#/properties/email_status/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.email_status,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if(typeof data7 === "string"){
if(func1(data7) > 500){
const err13 = {instancePath:instancePath+"/email_status/" + i3,schemaPath:"#/properties/email_status/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.email_status.items,data:data7};
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
const err14 = {instancePath:instancePath+"/email_status/" + i3,schemaPath:"#/properties/email_status/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.email_status.items.type,parentSchema:schema77.properties.email_status.items,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/email_status",schemaPath:"#/properties/email_status/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.email_status.type,parentSchema:schema77.properties.email_status,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.title !== undefined){
let data8 = data.title;
if(Array.isArray(data8)){
if(data8.length > 1000){
const err16 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.title,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
let data9 = data8[i4];
if(typeof data9 === "string"){
if(func1(data9) > 500){
const err17 = {instancePath:instancePath+"/title/" + i4,schemaPath:"#/properties/title/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.title.items,data:data9};
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
const err18 = {instancePath:instancePath+"/title/" + i4,schemaPath:"#/properties/title/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.title.items.type,parentSchema:schema77.properties.title.items,data:data9};
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
const err19 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.title.type,parentSchema:schema77.properties.title,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.seniority !== undefined){
let data10 = data.seniority;
if(Array.isArray(data10)){
if(data10.length > 1000){
const err20 = {instancePath:instancePath+"/seniority",schemaPath:"#/properties/seniority/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.seniority,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
let data11 = data10[i5];
if(typeof data11 === "string"){
if(func1(data11) > 500){
const err21 = {instancePath:instancePath+"/seniority/" + i5,schemaPath:"#/properties/seniority/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.seniority.items,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/seniority/" + i5,schemaPath:"#/properties/seniority/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.seniority.items.type,parentSchema:schema77.properties.seniority.items,data:data11};
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
else {
const err23 = {instancePath:instancePath+"/seniority",schemaPath:"#/properties/seniority/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.seniority.type,parentSchema:schema77.properties.seniority,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.department !== undefined){
let data12 = data.department;
if(Array.isArray(data12)){
if(data12.length > 1000){
const err24 = {instancePath:instancePath+"/department",schemaPath:"#/properties/department/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.department,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len6 = data12.length;
for(let i6=0; i6<len6; i6++){
let data13 = data12[i6];
if(typeof data13 === "string"){
if(func1(data13) > 500){
const err25 = {instancePath:instancePath+"/department/" + i6,schemaPath:"#/properties/department/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.department.items,data:data13};
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
const err26 = {instancePath:instancePath+"/department/" + i6,schemaPath:"#/properties/department/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.department.items.type,parentSchema:schema77.properties.department.items,data:data13};
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
const err27 = {instancePath:instancePath+"/department",schemaPath:"#/properties/department/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.department.type,parentSchema:schema77.properties.department,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.departments !== undefined){
let data14 = data.departments;
if(Array.isArray(data14)){
if(data14.length > 1000){
const err28 = {instancePath:instancePath+"/departments",schemaPath:"#/properties/departments/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.departments,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len7 = data14.length;
for(let i7=0; i7<len7; i7++){
let data15 = data14[i7];
if(typeof data15 === "string"){
if(func1(data15) > 500){
const err29 = {instancePath:instancePath+"/departments/" + i7,schemaPath:"#/properties/departments/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.departments.items,data:data15};
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
const err30 = {instancePath:instancePath+"/departments/" + i7,schemaPath:"#/properties/departments/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.departments.items.type,parentSchema:schema77.properties.departments.items,data:data15};
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
const err31 = {instancePath:instancePath+"/departments",schemaPath:"#/properties/departments/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.departments.type,parentSchema:schema77.properties.departments,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.stage !== undefined){
let data16 = data.stage;
if(Array.isArray(data16)){
if(data16.length > 1000){
const err32 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.stage,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len8 = data16.length;
for(let i8=0; i8<len8; i8++){
let data17 = data16[i8];
if(typeof data17 === "string"){
if(func1(data17) > 500){
const err33 = {instancePath:instancePath+"/stage/" + i8,schemaPath:"#/properties/stage/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.stage.items,data:data17};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/stage/" + i8,schemaPath:"#/properties/stage/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.stage.items.type,parentSchema:schema77.properties.stage.items,data:data17};
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
else {
const err35 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.stage.type,parentSchema:schema77.properties.stage,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.contact_location !== undefined){
let data18 = data.contact_location;
if(Array.isArray(data18)){
if(data18.length > 1000){
const err36 = {instancePath:instancePath+"/contact_location",schemaPath:"#/properties/contact_location/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.contact_location,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len9 = data18.length;
for(let i9=0; i9<len9; i9++){
let data19 = data18[i9];
if(typeof data19 === "string"){
if(func1(data19) > 500){
const err37 = {instancePath:instancePath+"/contact_location/" + i9,schemaPath:"#/properties/contact_location/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.contact_location.items,data:data19};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/contact_location/" + i9,schemaPath:"#/properties/contact_location/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.contact_location.items.type,parentSchema:schema77.properties.contact_location.items,data:data19};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/contact_location",schemaPath:"#/properties/contact_location/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.contact_location.type,parentSchema:schema77.properties.contact_location,data:data18};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.city !== undefined){
let data20 = data.city;
if(Array.isArray(data20)){
if(data20.length > 1000){
const err40 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.city,data:data20};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len10 = data20.length;
for(let i10=0; i10<len10; i10++){
let data21 = data20[i10];
if(typeof data21 === "string"){
if(func1(data21) > 500){
const err41 = {instancePath:instancePath+"/city/" + i10,schemaPath:"#/properties/city/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.city.items,data:data21};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/city/" + i10,schemaPath:"#/properties/city/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.city.items.type,parentSchema:schema77.properties.city.items,data:data21};
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
const err43 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.city.type,parentSchema:schema77.properties.city,data:data20};
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
let data22 = data.state;
if(Array.isArray(data22)){
if(data22.length > 1000){
const err44 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.state,data:data22};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const len11 = data22.length;
for(let i11=0; i11<len11; i11++){
let data23 = data22[i11];
if(typeof data23 === "string"){
if(func1(data23) > 500){
const err45 = {instancePath:instancePath+"/state/" + i11,schemaPath:"#/properties/state/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.state.items,data:data23};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/state/" + i11,schemaPath:"#/properties/state/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.state.items.type,parentSchema:schema77.properties.state.items,data:data23};
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
const err47 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.state.type,parentSchema:schema77.properties.state,data:data22};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.country !== undefined){
let data24 = data.country;
if(Array.isArray(data24)){
if(data24.length > 1000){
const err48 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.country,data:data24};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len12 = data24.length;
for(let i12=0; i12<len12; i12++){
let data25 = data24[i12];
if(typeof data25 === "string"){
if(func1(data25) > 500){
const err49 = {instancePath:instancePath+"/country/" + i12,schemaPath:"#/properties/country/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.country.items,data:data25};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/country/" + i12,schemaPath:"#/properties/country/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.country.items.type,parentSchema:schema77.properties.country.items,data:data25};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.country.type,parentSchema:schema77.properties.country,data:data24};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.mobile_phone !== undefined){
let data26 = data.mobile_phone;
if(Array.isArray(data26)){
if(data26.length > 1000){
const err52 = {instancePath:instancePath+"/mobile_phone",schemaPath:"#/properties/mobile_phone/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.mobile_phone,data:data26};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const len13 = data26.length;
for(let i13=0; i13<len13; i13++){
let data27 = data26[i13];
if(typeof data27 === "string"){
if(func1(data27) > 500){
const err53 = {instancePath:instancePath+"/mobile_phone/" + i13,schemaPath:"#/properties/mobile_phone/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.mobile_phone.items,data:data27};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/mobile_phone/" + i13,schemaPath:"#/properties/mobile_phone/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.mobile_phone.items.type,parentSchema:schema77.properties.mobile_phone.items,data:data27};
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
else {
const err55 = {instancePath:instancePath+"/mobile_phone",schemaPath:"#/properties/mobile_phone/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.mobile_phone.type,parentSchema:schema77.properties.mobile_phone,data:data26};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.work_direct_phone !== undefined){
let data28 = data.work_direct_phone;
if(Array.isArray(data28)){
if(data28.length > 1000){
const err56 = {instancePath:instancePath+"/work_direct_phone",schemaPath:"#/properties/work_direct_phone/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.work_direct_phone,data:data28};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const len14 = data28.length;
for(let i14=0; i14<len14; i14++){
let data29 = data28[i14];
if(typeof data29 === "string"){
if(func1(data29) > 500){
const err57 = {instancePath:instancePath+"/work_direct_phone/" + i14,schemaPath:"#/properties/work_direct_phone/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.work_direct_phone.items,data:data29};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/work_direct_phone/" + i14,schemaPath:"#/properties/work_direct_phone/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.work_direct_phone.items.type,parentSchema:schema77.properties.work_direct_phone.items,data:data29};
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
else {
const err59 = {instancePath:instancePath+"/work_direct_phone",schemaPath:"#/properties/work_direct_phone/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.work_direct_phone.type,parentSchema:schema77.properties.work_direct_phone,data:data28};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.home_phone !== undefined){
let data30 = data.home_phone;
if(Array.isArray(data30)){
if(data30.length > 1000){
const err60 = {instancePath:instancePath+"/home_phone",schemaPath:"#/properties/home_phone/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.home_phone,data:data30};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
const len15 = data30.length;
for(let i15=0; i15<len15; i15++){
let data31 = data30[i15];
if(typeof data31 === "string"){
if(func1(data31) > 500){
const err61 = {instancePath:instancePath+"/home_phone/" + i15,schemaPath:"#/properties/home_phone/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.home_phone.items,data:data31};
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
const err62 = {instancePath:instancePath+"/home_phone/" + i15,schemaPath:"#/properties/home_phone/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.home_phone.items.type,parentSchema:schema77.properties.home_phone.items,data:data31};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/home_phone",schemaPath:"#/properties/home_phone/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.home_phone.type,parentSchema:schema77.properties.home_phone,data:data30};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.other_phone !== undefined){
let data32 = data.other_phone;
if(Array.isArray(data32)){
if(data32.length > 1000){
const err64 = {instancePath:instancePath+"/other_phone",schemaPath:"#/properties/other_phone/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.other_phone,data:data32};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
const len16 = data32.length;
for(let i16=0; i16<len16; i16++){
let data33 = data32[i16];
if(typeof data33 === "string"){
if(func1(data33) > 500){
const err65 = {instancePath:instancePath+"/other_phone/" + i16,schemaPath:"#/properties/other_phone/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.other_phone.items,data:data33};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/other_phone/" + i16,schemaPath:"#/properties/other_phone/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.other_phone.items.type,parentSchema:schema77.properties.other_phone.items,data:data33};
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
const err67 = {instancePath:instancePath+"/other_phone",schemaPath:"#/properties/other_phone/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.other_phone.type,parentSchema:schema77.properties.other_phone,data:data32};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.person_linkedin_url !== undefined){
let data34 = data.person_linkedin_url;
if(Array.isArray(data34)){
if(data34.length > 1000){
const err68 = {instancePath:instancePath+"/person_linkedin_url",schemaPath:"#/properties/person_linkedin_url/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.person_linkedin_url,data:data34};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
const len17 = data34.length;
for(let i17=0; i17<len17; i17++){
let data35 = data34[i17];
if(typeof data35 === "string"){
if(func1(data35) > 500){
const err69 = {instancePath:instancePath+"/person_linkedin_url/" + i17,schemaPath:"#/properties/person_linkedin_url/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.person_linkedin_url.items,data:data35};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/person_linkedin_url/" + i17,schemaPath:"#/properties/person_linkedin_url/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.person_linkedin_url.items.type,parentSchema:schema77.properties.person_linkedin_url.items,data:data35};
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
const err71 = {instancePath:instancePath+"/person_linkedin_url",schemaPath:"#/properties/person_linkedin_url/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.person_linkedin_url.type,parentSchema:schema77.properties.person_linkedin_url,data:data34};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.website !== undefined){
let data36 = data.website;
if(Array.isArray(data36)){
if(data36.length > 1000){
const err72 = {instancePath:instancePath+"/website",schemaPath:"#/properties/website/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.website,data:data36};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
const len18 = data36.length;
for(let i18=0; i18<len18; i18++){
let data37 = data36[i18];
if(typeof data37 === "string"){
if(func1(data37) > 500){
const err73 = {instancePath:instancePath+"/website/" + i18,schemaPath:"#/properties/website/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.website.items,data:data37};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/website/" + i18,schemaPath:"#/properties/website/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.website.items.type,parentSchema:schema77.properties.website.items,data:data37};
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
const err75 = {instancePath:instancePath+"/website",schemaPath:"#/properties/website/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.website.type,parentSchema:schema77.properties.website,data:data36};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.facebook_url !== undefined){
let data38 = data.facebook_url;
if(Array.isArray(data38)){
if(data38.length > 1000){
const err76 = {instancePath:instancePath+"/facebook_url",schemaPath:"#/properties/facebook_url/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.facebook_url,data:data38};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
const len19 = data38.length;
for(let i19=0; i19<len19; i19++){
let data39 = data38[i19];
if(typeof data39 === "string"){
if(func1(data39) > 500){
const err77 = {instancePath:instancePath+"/facebook_url/" + i19,schemaPath:"#/properties/facebook_url/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.facebook_url.items,data:data39};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/facebook_url/" + i19,schemaPath:"#/properties/facebook_url/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.facebook_url.items.type,parentSchema:schema77.properties.facebook_url.items,data:data39};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/facebook_url",schemaPath:"#/properties/facebook_url/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.facebook_url.type,parentSchema:schema77.properties.facebook_url,data:data38};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.twitter_url !== undefined){
let data40 = data.twitter_url;
if(Array.isArray(data40)){
if(data40.length > 1000){
const err80 = {instancePath:instancePath+"/twitter_url",schemaPath:"#/properties/twitter_url/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.twitter_url,data:data40};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
const len20 = data40.length;
for(let i20=0; i20<len20; i20++){
let data41 = data40[i20];
if(typeof data41 === "string"){
if(func1(data41) > 500){
const err81 = {instancePath:instancePath+"/twitter_url/" + i20,schemaPath:"#/properties/twitter_url/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.twitter_url.items,data:data41};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/twitter_url/" + i20,schemaPath:"#/properties/twitter_url/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.twitter_url.items.type,parentSchema:schema77.properties.twitter_url.items,data:data41};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/twitter_url",schemaPath:"#/properties/twitter_url/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.twitter_url.type,parentSchema:schema77.properties.twitter_url,data:data40};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.search !== undefined){
let data42 = data.search;
if(Array.isArray(data42)){
if(data42.length > 1000){
const err84 = {instancePath:instancePath+"/search",schemaPath:"#/properties/search/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.search,data:data42};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
const len21 = data42.length;
for(let i21=0; i21<len21; i21++){
let data43 = data42[i21];
if(typeof data43 === "string"){
if(func1(data43) > 500){
const err85 = {instancePath:instancePath+"/search/" + i21,schemaPath:"#/properties/search/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.search.items,data:data43};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/search/" + i21,schemaPath:"#/properties/search/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.search.items.type,parentSchema:schema77.properties.search.items,data:data43};
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
else {
const err87 = {instancePath:instancePath+"/search",schemaPath:"#/properties/search/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.search.type,parentSchema:schema77.properties.search,data:data42};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.exclude_titles !== undefined){
let data44 = data.exclude_titles;
if(Array.isArray(data44)){
if(data44.length > 1000){
const err88 = {instancePath:instancePath+"/exclude_titles",schemaPath:"#/properties/exclude_titles/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.exclude_titles,data:data44};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
const len22 = data44.length;
for(let i22=0; i22<len22; i22++){
let data45 = data44[i22];
if(typeof data45 === "string"){
if(func1(data45) > 500){
const err89 = {instancePath:instancePath+"/exclude_titles/" + i22,schemaPath:"#/properties/exclude_titles/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.exclude_titles.items,data:data45};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/exclude_titles/" + i22,schemaPath:"#/properties/exclude_titles/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.exclude_titles.items.type,parentSchema:schema77.properties.exclude_titles.items,data:data45};
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
else {
const err91 = {instancePath:instancePath+"/exclude_titles",schemaPath:"#/properties/exclude_titles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.exclude_titles.type,parentSchema:schema77.properties.exclude_titles,data:data44};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.exclude_seniorities !== undefined){
let data46 = data.exclude_seniorities;
if(Array.isArray(data46)){
if(data46.length > 1000){
const err92 = {instancePath:instancePath+"/exclude_seniorities",schemaPath:"#/properties/exclude_seniorities/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.exclude_seniorities,data:data46};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
const len23 = data46.length;
for(let i23=0; i23<len23; i23++){
let data47 = data46[i23];
if(typeof data47 === "string"){
if(func1(data47) > 500){
const err93 = {instancePath:instancePath+"/exclude_seniorities/" + i23,schemaPath:"#/properties/exclude_seniorities/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.exclude_seniorities.items,data:data47};
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
const err94 = {instancePath:instancePath+"/exclude_seniorities/" + i23,schemaPath:"#/properties/exclude_seniorities/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.exclude_seniorities.items.type,parentSchema:schema77.properties.exclude_seniorities.items,data:data47};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/exclude_seniorities",schemaPath:"#/properties/exclude_seniorities/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.exclude_seniorities.type,parentSchema:schema77.properties.exclude_seniorities,data:data46};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.exclude_departments !== undefined){
let data48 = data.exclude_departments;
if(Array.isArray(data48)){
if(data48.length > 1000){
const err96 = {instancePath:instancePath+"/exclude_departments",schemaPath:"#/properties/exclude_departments/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.exclude_departments,data:data48};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
const len24 = data48.length;
for(let i24=0; i24<len24; i24++){
let data49 = data48[i24];
if(typeof data49 === "string"){
if(func1(data49) > 500){
const err97 = {instancePath:instancePath+"/exclude_departments/" + i24,schemaPath:"#/properties/exclude_departments/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.exclude_departments.items,data:data49};
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
const err98 = {instancePath:instancePath+"/exclude_departments/" + i24,schemaPath:"#/properties/exclude_departments/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.exclude_departments.items.type,parentSchema:schema77.properties.exclude_departments.items,data:data49};
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
else {
const err99 = {instancePath:instancePath+"/exclude_departments",schemaPath:"#/properties/exclude_departments/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.exclude_departments.type,parentSchema:schema77.properties.exclude_departments,data:data48};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data.exclude_contact_locations !== undefined){
let data50 = data.exclude_contact_locations;
if(Array.isArray(data50)){
if(data50.length > 1000){
const err100 = {instancePath:instancePath+"/exclude_contact_locations",schemaPath:"#/properties/exclude_contact_locations/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.exclude_contact_locations,data:data50};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
const len25 = data50.length;
for(let i25=0; i25<len25; i25++){
let data51 = data50[i25];
if(typeof data51 === "string"){
if(func1(data51) > 500){
const err101 = {instancePath:instancePath+"/exclude_contact_locations/" + i25,schemaPath:"#/properties/exclude_contact_locations/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.exclude_contact_locations.items,data:data51};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/exclude_contact_locations/" + i25,schemaPath:"#/properties/exclude_contact_locations/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.exclude_contact_locations.items.type,parentSchema:schema77.properties.exclude_contact_locations.items,data:data51};
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
const err103 = {instancePath:instancePath+"/exclude_contact_locations",schemaPath:"#/properties/exclude_contact_locations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.exclude_contact_locations.type,parentSchema:schema77.properties.exclude_contact_locations,data:data50};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.created_at_after !== undefined){
let data52 = data.created_at_after;
if(typeof data52 === "string"){
if(!(formats0.validate(data52))){
const err104 = {instancePath:instancePath+"/created_at_after",schemaPath:"#/properties/created_at_after/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema77.properties.created_at_after,data:data52};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/created_at_after",schemaPath:"#/properties/created_at_after/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.created_at_after.type,parentSchema:schema77.properties.created_at_after,data:data52};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.created_at_before !== undefined){
let data53 = data.created_at_before;
if(typeof data53 === "string"){
if(!(formats0.validate(data53))){
const err106 = {instancePath:instancePath+"/created_at_before",schemaPath:"#/properties/created_at_before/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema77.properties.created_at_before,data:data53};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/created_at_before",schemaPath:"#/properties/created_at_before/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.created_at_before.type,parentSchema:schema77.properties.created_at_before,data:data53};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.updated_at_after !== undefined){
let data54 = data.updated_at_after;
if(typeof data54 === "string"){
if(!(formats0.validate(data54))){
const err108 = {instancePath:instancePath+"/updated_at_after",schemaPath:"#/properties/updated_at_after/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema77.properties.updated_at_after,data:data54};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/updated_at_after",schemaPath:"#/properties/updated_at_after/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.updated_at_after.type,parentSchema:schema77.properties.updated_at_after,data:data54};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data.updated_at_before !== undefined){
let data55 = data.updated_at_before;
if(typeof data55 === "string"){
if(!(formats0.validate(data55))){
const err110 = {instancePath:instancePath+"/updated_at_before",schemaPath:"#/properties/updated_at_before/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"",schema:"date-time",parentSchema:schema77.properties.updated_at_before,data:data55};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/updated_at_before",schemaPath:"#/properties/updated_at_before/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.updated_at_before.type,parentSchema:schema77.properties.updated_at_before,data:data55};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.company !== undefined){
let data56 = data.company;
if(Array.isArray(data56)){
if(data56.length > 1000){
const err112 = {instancePath:instancePath+"/company",schemaPath:"#/properties/company/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.company,data:data56};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
const len26 = data56.length;
for(let i26=0; i26<len26; i26++){
let data57 = data56[i26];
if(typeof data57 === "string"){
if(func1(data57) > 500){
const err113 = {instancePath:instancePath+"/company/" + i26,schemaPath:"#/properties/company/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.company.items,data:data57};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/company/" + i26,schemaPath:"#/properties/company/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.company.items.type,parentSchema:schema77.properties.company.items,data:data57};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/company",schemaPath:"#/properties/company/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.company.type,parentSchema:schema77.properties.company,data:data56};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.include_company_name !== undefined){
let data58 = data.include_company_name;
if(Array.isArray(data58)){
if(data58.length > 1000){
const err116 = {instancePath:instancePath+"/include_company_name",schemaPath:"#/properties/include_company_name/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.include_company_name,data:data58};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
const len27 = data58.length;
for(let i27=0; i27<len27; i27++){
let data59 = data58[i27];
if(typeof data59 === "string"){
if(func1(data59) > 500){
const err117 = {instancePath:instancePath+"/include_company_name/" + i27,schemaPath:"#/properties/include_company_name/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.include_company_name.items,data:data59};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/include_company_name/" + i27,schemaPath:"#/properties/include_company_name/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.include_company_name.items.type,parentSchema:schema77.properties.include_company_name.items,data:data59};
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
else {
const err119 = {instancePath:instancePath+"/include_company_name",schemaPath:"#/properties/include_company_name/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.include_company_name.type,parentSchema:schema77.properties.include_company_name,data:data58};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data.exclude_company_name !== undefined){
let data60 = data.exclude_company_name;
if(Array.isArray(data60)){
if(data60.length > 1000){
const err120 = {instancePath:instancePath+"/exclude_company_name",schemaPath:"#/properties/exclude_company_name/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.exclude_company_name,data:data60};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
const len28 = data60.length;
for(let i28=0; i28<len28; i28++){
let data61 = data60[i28];
if(typeof data61 === "string"){
if(func1(data61) > 500){
const err121 = {instancePath:instancePath+"/exclude_company_name/" + i28,schemaPath:"#/properties/exclude_company_name/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.exclude_company_name.items,data:data61};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/exclude_company_name/" + i28,schemaPath:"#/properties/exclude_company_name/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.exclude_company_name.items.type,parentSchema:schema77.properties.exclude_company_name.items,data:data61};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/exclude_company_name",schemaPath:"#/properties/exclude_company_name/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.exclude_company_name.type,parentSchema:schema77.properties.exclude_company_name,data:data60};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data.exclude_company_ids !== undefined){
let data62 = data.exclude_company_ids;
if(Array.isArray(data62)){
if(data62.length > 1000){
const err124 = {instancePath:instancePath+"/exclude_company_ids",schemaPath:"#/properties/exclude_company_ids/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.exclude_company_ids,data:data62};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
const len29 = data62.length;
for(let i29=0; i29<len29; i29++){
let data63 = data62[i29];
if(typeof data63 === "string"){
if(!pattern6.test(data63)){
const err125 = {instancePath:instancePath+"/exclude_company_ids/" + i29,schemaPath:"#/properties/exclude_company_ids/items/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12}$"+"\"",schema:"^[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12}$",parentSchema:schema77.properties.exclude_company_ids.items,data:data63};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/exclude_company_ids/" + i29,schemaPath:"#/properties/exclude_company_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.exclude_company_ids.items.type,parentSchema:schema77.properties.exclude_company_ids.items,data:data63};
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
const err127 = {instancePath:instancePath+"/exclude_company_ids",schemaPath:"#/properties/exclude_company_ids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.exclude_company_ids.type,parentSchema:schema77.properties.exclude_company_ids,data:data62};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data.company_name_for_emails !== undefined){
let data64 = data.company_name_for_emails;
if(Array.isArray(data64)){
if(data64.length > 1000){
const err128 = {instancePath:instancePath+"/company_name_for_emails",schemaPath:"#/properties/company_name_for_emails/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.company_name_for_emails,data:data64};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
const len30 = data64.length;
for(let i30=0; i30<len30; i30++){
let data65 = data64[i30];
if(typeof data65 === "string"){
if(func1(data65) > 500){
const err129 = {instancePath:instancePath+"/company_name_for_emails/" + i30,schemaPath:"#/properties/company_name_for_emails/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.company_name_for_emails.items,data:data65};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/company_name_for_emails/" + i30,schemaPath:"#/properties/company_name_for_emails/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.company_name_for_emails.items.type,parentSchema:schema77.properties.company_name_for_emails.items,data:data65};
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
const err131 = {instancePath:instancePath+"/company_name_for_emails",schemaPath:"#/properties/company_name_for_emails/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.company_name_for_emails.type,parentSchema:schema77.properties.company_name_for_emails,data:data64};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data.company_location !== undefined){
let data66 = data.company_location;
if(Array.isArray(data66)){
if(data66.length > 1000){
const err132 = {instancePath:instancePath+"/company_location",schemaPath:"#/properties/company_location/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.company_location,data:data66};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
const len31 = data66.length;
for(let i31=0; i31<len31; i31++){
let data67 = data66[i31];
if(typeof data67 === "string"){
if(func1(data67) > 500){
const err133 = {instancePath:instancePath+"/company_location/" + i31,schemaPath:"#/properties/company_location/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.company_location.items,data:data67};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/company_location/" + i31,schemaPath:"#/properties/company_location/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.company_location.items.type,parentSchema:schema77.properties.company_location.items,data:data67};
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
const err135 = {instancePath:instancePath+"/company_location",schemaPath:"#/properties/company_location/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.company_location.type,parentSchema:schema77.properties.company_location,data:data66};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data.company_address !== undefined){
let data68 = data.company_address;
if(Array.isArray(data68)){
if(data68.length > 1000){
const err136 = {instancePath:instancePath+"/company_address",schemaPath:"#/properties/company_address/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.company_address,data:data68};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
const len32 = data68.length;
for(let i32=0; i32<len32; i32++){
let data69 = data68[i32];
if(typeof data69 === "string"){
if(func1(data69) > 500){
const err137 = {instancePath:instancePath+"/company_address/" + i32,schemaPath:"#/properties/company_address/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.company_address.items,data:data69};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/company_address/" + i32,schemaPath:"#/properties/company_address/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.company_address.items.type,parentSchema:schema77.properties.company_address.items,data:data69};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/company_address",schemaPath:"#/properties/company_address/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.company_address.type,parentSchema:schema77.properties.company_address,data:data68};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data.exclude_company_locations !== undefined){
let data70 = data.exclude_company_locations;
if(Array.isArray(data70)){
if(data70.length > 1000){
const err140 = {instancePath:instancePath+"/exclude_company_locations",schemaPath:"#/properties/exclude_company_locations/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.exclude_company_locations,data:data70};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
const len33 = data70.length;
for(let i33=0; i33<len33; i33++){
let data71 = data70[i33];
if(typeof data71 === "string"){
if(func1(data71) > 500){
const err141 = {instancePath:instancePath+"/exclude_company_locations/" + i33,schemaPath:"#/properties/exclude_company_locations/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.exclude_company_locations.items,data:data71};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/exclude_company_locations/" + i33,schemaPath:"#/properties/exclude_company_locations/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.exclude_company_locations.items.type,parentSchema:schema77.properties.exclude_company_locations.items,data:data71};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/exclude_company_locations",schemaPath:"#/properties/exclude_company_locations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.exclude_company_locations.type,parentSchema:schema77.properties.exclude_company_locations,data:data70};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data.company_city !== undefined){
let data72 = data.company_city;
if(Array.isArray(data72)){
if(data72.length > 1000){
const err144 = {instancePath:instancePath+"/company_city",schemaPath:"#/properties/company_city/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.company_city,data:data72};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
const len34 = data72.length;
for(let i34=0; i34<len34; i34++){
let data73 = data72[i34];
if(typeof data73 === "string"){
if(func1(data73) > 500){
const err145 = {instancePath:instancePath+"/company_city/" + i34,schemaPath:"#/properties/company_city/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.company_city.items,data:data73};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/company_city/" + i34,schemaPath:"#/properties/company_city/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.company_city.items.type,parentSchema:schema77.properties.company_city.items,data:data73};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/company_city",schemaPath:"#/properties/company_city/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.company_city.type,parentSchema:schema77.properties.company_city,data:data72};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data.company_state !== undefined){
let data74 = data.company_state;
if(Array.isArray(data74)){
if(data74.length > 1000){
const err148 = {instancePath:instancePath+"/company_state",schemaPath:"#/properties/company_state/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.company_state,data:data74};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
const len35 = data74.length;
for(let i35=0; i35<len35; i35++){
let data75 = data74[i35];
if(typeof data75 === "string"){
if(func1(data75) > 500){
const err149 = {instancePath:instancePath+"/company_state/" + i35,schemaPath:"#/properties/company_state/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.company_state.items,data:data75};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/company_state/" + i35,schemaPath:"#/properties/company_state/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.company_state.items.type,parentSchema:schema77.properties.company_state.items,data:data75};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/company_state",schemaPath:"#/properties/company_state/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.company_state.type,parentSchema:schema77.properties.company_state,data:data74};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data.company_country !== undefined){
let data76 = data.company_country;
if(Array.isArray(data76)){
if(data76.length > 1000){
const err152 = {instancePath:instancePath+"/company_country",schemaPath:"#/properties/company_country/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.company_country,data:data76};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
const len36 = data76.length;
for(let i36=0; i36<len36; i36++){
let data77 = data76[i36];
if(typeof data77 === "string"){
if(func1(data77) > 500){
const err153 = {instancePath:instancePath+"/company_country/" + i36,schemaPath:"#/properties/company_country/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.company_country.items,data:data77};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/company_country/" + i36,schemaPath:"#/properties/company_country/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.company_country.items.type,parentSchema:schema77.properties.company_country.items,data:data77};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/company_country",schemaPath:"#/properties/company_country/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.company_country.type,parentSchema:schema77.properties.company_country,data:data76};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data.company_phone !== undefined){
let data78 = data.company_phone;
if(Array.isArray(data78)){
if(data78.length > 1000){
const err156 = {instancePath:instancePath+"/company_phone",schemaPath:"#/properties/company_phone/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.company_phone,data:data78};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
const len37 = data78.length;
for(let i37=0; i37<len37; i37++){
let data79 = data78[i37];
if(typeof data79 === "string"){
if(func1(data79) > 500){
const err157 = {instancePath:instancePath+"/company_phone/" + i37,schemaPath:"#/properties/company_phone/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.company_phone.items,data:data79};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/company_phone/" + i37,schemaPath:"#/properties/company_phone/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.company_phone.items.type,parentSchema:schema77.properties.company_phone.items,data:data79};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/company_phone",schemaPath:"#/properties/company_phone/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.company_phone.type,parentSchema:schema77.properties.company_phone,data:data78};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data.corporate_phone !== undefined){
let data80 = data.corporate_phone;
if(Array.isArray(data80)){
if(data80.length > 1000){
const err160 = {instancePath:instancePath+"/corporate_phone",schemaPath:"#/properties/corporate_phone/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.corporate_phone,data:data80};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
const len38 = data80.length;
for(let i38=0; i38<len38; i38++){
let data81 = data80[i38];
if(typeof data81 === "string"){
if(func1(data81) > 500){
const err161 = {instancePath:instancePath+"/corporate_phone/" + i38,schemaPath:"#/properties/corporate_phone/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.corporate_phone.items,data:data81};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/corporate_phone/" + i38,schemaPath:"#/properties/corporate_phone/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.corporate_phone.items.type,parentSchema:schema77.properties.corporate_phone.items,data:data81};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/corporate_phone",schemaPath:"#/properties/corporate_phone/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.corporate_phone.type,parentSchema:schema77.properties.corporate_phone,data:data80};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data.company_linkedin_url !== undefined){
let data82 = data.company_linkedin_url;
if(Array.isArray(data82)){
if(data82.length > 1000){
const err164 = {instancePath:instancePath+"/company_linkedin_url",schemaPath:"#/properties/company_linkedin_url/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.company_linkedin_url,data:data82};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
const len39 = data82.length;
for(let i39=0; i39<len39; i39++){
let data83 = data82[i39];
if(typeof data83 === "string"){
if(func1(data83) > 500){
const err165 = {instancePath:instancePath+"/company_linkedin_url/" + i39,schemaPath:"#/properties/company_linkedin_url/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.company_linkedin_url.items,data:data83};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/company_linkedin_url/" + i39,schemaPath:"#/properties/company_linkedin_url/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.company_linkedin_url.items.type,parentSchema:schema77.properties.company_linkedin_url.items,data:data83};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/company_linkedin_url",schemaPath:"#/properties/company_linkedin_url/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.company_linkedin_url.type,parentSchema:schema77.properties.company_linkedin_url,data:data82};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data.include_domain_list !== undefined){
let data84 = data.include_domain_list;
if(Array.isArray(data84)){
if(data84.length > 1000){
const err168 = {instancePath:instancePath+"/include_domain_list",schemaPath:"#/properties/include_domain_list/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.include_domain_list,data:data84};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
const len40 = data84.length;
for(let i40=0; i40<len40; i40++){
let data85 = data84[i40];
if(typeof data85 === "string"){
if(func1(data85) > 500){
const err169 = {instancePath:instancePath+"/include_domain_list/" + i40,schemaPath:"#/properties/include_domain_list/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.include_domain_list.items,data:data85};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/include_domain_list/" + i40,schemaPath:"#/properties/include_domain_list/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.include_domain_list.items.type,parentSchema:schema77.properties.include_domain_list.items,data:data85};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/include_domain_list",schemaPath:"#/properties/include_domain_list/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.include_domain_list.type,parentSchema:schema77.properties.include_domain_list,data:data84};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data.exclude_domain_list !== undefined){
let data86 = data.exclude_domain_list;
if(Array.isArray(data86)){
if(data86.length > 1000){
const err172 = {instancePath:instancePath+"/exclude_domain_list",schemaPath:"#/properties/exclude_domain_list/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.exclude_domain_list,data:data86};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
const len41 = data86.length;
for(let i41=0; i41<len41; i41++){
let data87 = data86[i41];
if(typeof data87 === "string"){
if(func1(data87) > 500){
const err173 = {instancePath:instancePath+"/exclude_domain_list/" + i41,schemaPath:"#/properties/exclude_domain_list/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.exclude_domain_list.items,data:data87};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/exclude_domain_list/" + i41,schemaPath:"#/properties/exclude_domain_list/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.exclude_domain_list.items.type,parentSchema:schema77.properties.exclude_domain_list.items,data:data87};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/exclude_domain_list",schemaPath:"#/properties/exclude_domain_list/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.exclude_domain_list.type,parentSchema:schema77.properties.exclude_domain_list,data:data86};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data.industries !== undefined){
let data88 = data.industries;
if(Array.isArray(data88)){
if(data88.length > 1000){
const err176 = {instancePath:instancePath+"/industries",schemaPath:"#/properties/industries/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.industries,data:data88};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
const len42 = data88.length;
for(let i42=0; i42<len42; i42++){
let data89 = data88[i42];
if(typeof data89 === "string"){
if(func1(data89) > 500){
const err177 = {instancePath:instancePath+"/industries/" + i42,schemaPath:"#/properties/industries/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.industries.items,data:data89};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/industries/" + i42,schemaPath:"#/properties/industries/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.industries.items.type,parentSchema:schema77.properties.industries.items,data:data89};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/industries",schemaPath:"#/properties/industries/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.industries.type,parentSchema:schema77.properties.industries,data:data88};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data.exclude_industries !== undefined){
let data90 = data.exclude_industries;
if(Array.isArray(data90)){
if(data90.length > 1000){
const err180 = {instancePath:instancePath+"/exclude_industries",schemaPath:"#/properties/exclude_industries/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.exclude_industries,data:data90};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
const len43 = data90.length;
for(let i43=0; i43<len43; i43++){
let data91 = data90[i43];
if(typeof data91 === "string"){
if(func1(data91) > 500){
const err181 = {instancePath:instancePath+"/exclude_industries/" + i43,schemaPath:"#/properties/exclude_industries/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.exclude_industries.items,data:data91};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/exclude_industries/" + i43,schemaPath:"#/properties/exclude_industries/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.exclude_industries.items.type,parentSchema:schema77.properties.exclude_industries.items,data:data91};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/exclude_industries",schemaPath:"#/properties/exclude_industries/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.exclude_industries.type,parentSchema:schema77.properties.exclude_industries,data:data90};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data.technologies !== undefined){
let data92 = data.technologies;
if(Array.isArray(data92)){
if(data92.length > 1000){
const err184 = {instancePath:instancePath+"/technologies",schemaPath:"#/properties/technologies/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.technologies,data:data92};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
const len44 = data92.length;
for(let i44=0; i44<len44; i44++){
let data93 = data92[i44];
if(typeof data93 === "string"){
if(func1(data93) > 500){
const err185 = {instancePath:instancePath+"/technologies/" + i44,schemaPath:"#/properties/technologies/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.technologies.items,data:data93};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
else {
const err186 = {instancePath:instancePath+"/technologies/" + i44,schemaPath:"#/properties/technologies/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.technologies.items.type,parentSchema:schema77.properties.technologies.items,data:data93};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/technologies",schemaPath:"#/properties/technologies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.technologies.type,parentSchema:schema77.properties.technologies,data:data92};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data.technologies_uids !== undefined){
let data94 = data.technologies_uids;
if(Array.isArray(data94)){
if(data94.length > 1000){
const err188 = {instancePath:instancePath+"/technologies_uids",schemaPath:"#/properties/technologies_uids/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.technologies_uids,data:data94};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
const len45 = data94.length;
for(let i45=0; i45<len45; i45++){
let data95 = data94[i45];
if(typeof data95 === "string"){
if(func1(data95) > 500){
const err189 = {instancePath:instancePath+"/technologies_uids/" + i45,schemaPath:"#/properties/technologies_uids/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.technologies_uids.items,data:data95};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/technologies_uids/" + i45,schemaPath:"#/properties/technologies_uids/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.technologies_uids.items.type,parentSchema:schema77.properties.technologies_uids.items,data:data95};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
else {
const err191 = {instancePath:instancePath+"/technologies_uids",schemaPath:"#/properties/technologies_uids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.technologies_uids.type,parentSchema:schema77.properties.technologies_uids,data:data94};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data.exclude_technologies !== undefined){
let data96 = data.exclude_technologies;
if(Array.isArray(data96)){
if(data96.length > 1000){
const err192 = {instancePath:instancePath+"/exclude_technologies",schemaPath:"#/properties/exclude_technologies/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.exclude_technologies,data:data96};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
const len46 = data96.length;
for(let i46=0; i46<len46; i46++){
let data97 = data96[i46];
if(typeof data97 === "string"){
if(func1(data97) > 500){
const err193 = {instancePath:instancePath+"/exclude_technologies/" + i46,schemaPath:"#/properties/exclude_technologies/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.exclude_technologies.items,data:data97};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
else {
const err194 = {instancePath:instancePath+"/exclude_technologies/" + i46,schemaPath:"#/properties/exclude_technologies/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.exclude_technologies.items.type,parentSchema:schema77.properties.exclude_technologies.items,data:data97};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/exclude_technologies",schemaPath:"#/properties/exclude_technologies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.exclude_technologies.type,parentSchema:schema77.properties.exclude_technologies,data:data96};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data.keywords !== undefined){
let data98 = data.keywords;
if(Array.isArray(data98)){
if(data98.length > 1000){
const err196 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.keywords,data:data98};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
const len47 = data98.length;
for(let i47=0; i47<len47; i47++){
let data99 = data98[i47];
if(typeof data99 === "string"){
if(func1(data99) > 500){
const err197 = {instancePath:instancePath+"/keywords/" + i47,schemaPath:"#/properties/keywords/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.keywords.items,data:data99};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/keywords/" + i47,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.keywords.items.type,parentSchema:schema77.properties.keywords.items,data:data99};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.keywords.type,parentSchema:schema77.properties.keywords,data:data98};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data.keywords_and !== undefined){
let data100 = data.keywords_and;
if(Array.isArray(data100)){
if(data100.length > 1000){
const err200 = {instancePath:instancePath+"/keywords_and",schemaPath:"#/properties/keywords_and/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.keywords_and,data:data100};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
const len48 = data100.length;
for(let i48=0; i48<len48; i48++){
let data101 = data100[i48];
if(typeof data101 === "string"){
if(func1(data101) > 500){
const err201 = {instancePath:instancePath+"/keywords_and/" + i48,schemaPath:"#/properties/keywords_and/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.keywords_and.items,data:data101};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
else {
const err202 = {instancePath:instancePath+"/keywords_and/" + i48,schemaPath:"#/properties/keywords_and/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.keywords_and.items.type,parentSchema:schema77.properties.keywords_and.items,data:data101};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/keywords_and",schemaPath:"#/properties/keywords_and/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.keywords_and.type,parentSchema:schema77.properties.keywords_and,data:data100};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data.exclude_keywords !== undefined){
let data102 = data.exclude_keywords;
if(Array.isArray(data102)){
if(data102.length > 1000){
const err204 = {instancePath:instancePath+"/exclude_keywords",schemaPath:"#/properties/exclude_keywords/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema77.properties.exclude_keywords,data:data102};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
const len49 = data102.length;
for(let i49=0; i49<len49; i49++){
let data103 = data102[i49];
if(typeof data103 === "string"){
if(func1(data103) > 500){
const err205 = {instancePath:instancePath+"/exclude_keywords/" + i49,schemaPath:"#/properties/exclude_keywords/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema77.properties.exclude_keywords.items,data:data103};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
else {
const err206 = {instancePath:instancePath+"/exclude_keywords/" + i49,schemaPath:"#/properties/exclude_keywords/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.exclude_keywords.items.type,parentSchema:schema77.properties.exclude_keywords.items,data:data103};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
else {
const err207 = {instancePath:instancePath+"/exclude_keywords",schemaPath:"#/properties/exclude_keywords/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.exclude_keywords.type,parentSchema:schema77.properties.exclude_keywords,data:data102};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data.keyword_search_fields !== undefined){
let data104 = data.keyword_search_fields;
if(Array.isArray(data104)){
if(data104.length > 10){
const err208 = {instancePath:instancePath+"/keyword_search_fields",schemaPath:"#/properties/keyword_search_fields/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema77.properties.keyword_search_fields,data:data104};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
const len50 = data104.length;
for(let i50=0; i50<len50; i50++){
let data105 = data104[i50];
if(typeof data105 !== "string"){
const err209 = {instancePath:instancePath+"/keyword_search_fields/" + i50,schemaPath:"#/properties/keyword_search_fields/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.keyword_search_fields.items.type,parentSchema:schema77.properties.keyword_search_fields.items,data:data105};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(!(((data105 === "company") || (data105 === "industries")) || (data105 === "keywords"))){
const err210 = {instancePath:instancePath+"/keyword_search_fields/" + i50,schemaPath:"#/properties/keyword_search_fields/items/enum",keyword:"enum",params:{allowedValues: schema77.properties.keyword_search_fields.items.enum},message:"must be equal to one of the allowed values",schema:schema77.properties.keyword_search_fields.items.enum,parentSchema:schema77.properties.keyword_search_fields.items,data:data105};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/keyword_search_fields",schemaPath:"#/properties/keyword_search_fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.keyword_search_fields.type,parentSchema:schema77.properties.keyword_search_fields,data:data104};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data.keyword_exclude_fields !== undefined){
let data106 = data.keyword_exclude_fields;
if(Array.isArray(data106)){
if(data106.length > 10){
const err212 = {instancePath:instancePath+"/keyword_exclude_fields",schemaPath:"#/properties/keyword_exclude_fields/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema77.properties.keyword_exclude_fields,data:data106};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
const len51 = data106.length;
for(let i51=0; i51<len51; i51++){
let data107 = data106[i51];
if(typeof data107 !== "string"){
const err213 = {instancePath:instancePath+"/keyword_exclude_fields/" + i51,schemaPath:"#/properties/keyword_exclude_fields/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.keyword_exclude_fields.items.type,parentSchema:schema77.properties.keyword_exclude_fields.items,data:data107};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(!(((data107 === "company") || (data107 === "industries")) || (data107 === "keywords"))){
const err214 = {instancePath:instancePath+"/keyword_exclude_fields/" + i51,schemaPath:"#/properties/keyword_exclude_fields/items/enum",keyword:"enum",params:{allowedValues: schema77.properties.keyword_exclude_fields.items.enum},message:"must be equal to one of the allowed values",schema:schema77.properties.keyword_exclude_fields.items.enum,parentSchema:schema77.properties.keyword_exclude_fields.items,data:data107};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
else {
const err215 = {instancePath:instancePath+"/keyword_exclude_fields",schemaPath:"#/properties/keyword_exclude_fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.keyword_exclude_fields.type,parentSchema:schema77.properties.keyword_exclude_fields,data:data106};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data.employees_count !== undefined){
let data108 = data.employees_count;
if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){
const err216 = {instancePath:instancePath+"/employees_count",schemaPath:"#/properties/employees_count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema77.properties.employees_count.type,parentSchema:schema77.properties.employees_count,data:data108};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 > 9007199254740991 || isNaN(data108)){
const err217 = {instancePath:instancePath+"/employees_count",schemaPath:"#/properties/employees_count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema77.properties.employees_count,data:data108};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data108 < 0 || isNaN(data108)){
const err218 = {instancePath:instancePath+"/employees_count",schemaPath:"#/properties/employees_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema77.properties.employees_count,data:data108};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
if(data.employees_min !== undefined){
let data109 = data.employees_min;
if(!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))){
const err219 = {instancePath:instancePath+"/employees_min",schemaPath:"#/properties/employees_min/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema77.properties.employees_min.type,parentSchema:schema77.properties.employees_min,data:data109};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 > 9007199254740991 || isNaN(data109)){
const err220 = {instancePath:instancePath+"/employees_min",schemaPath:"#/properties/employees_min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema77.properties.employees_min,data:data109};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(data109 < 0 || isNaN(data109)){
const err221 = {instancePath:instancePath+"/employees_min",schemaPath:"#/properties/employees_min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema77.properties.employees_min,data:data109};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
if(data.employees_max !== undefined){
let data110 = data.employees_max;
if(!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))){
const err222 = {instancePath:instancePath+"/employees_max",schemaPath:"#/properties/employees_max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema77.properties.employees_max.type,parentSchema:schema77.properties.employees_max,data:data110};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 > 9007199254740991 || isNaN(data110)){
const err223 = {instancePath:instancePath+"/employees_max",schemaPath:"#/properties/employees_max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema77.properties.employees_max,data:data110};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(data110 < 0 || isNaN(data110)){
const err224 = {instancePath:instancePath+"/employees_max",schemaPath:"#/properties/employees_max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema77.properties.employees_max,data:data110};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
if(data.annual_revenue !== undefined){
let data111 = data.annual_revenue;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
const err225 = {instancePath:instancePath+"/annual_revenue",schemaPath:"#/properties/annual_revenue/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema77.properties.annual_revenue.type,parentSchema:schema77.properties.annual_revenue,data:data111};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 > 9007199254740991 || isNaN(data111)){
const err226 = {instancePath:instancePath+"/annual_revenue",schemaPath:"#/properties/annual_revenue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema77.properties.annual_revenue,data:data111};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(data111 < 0 || isNaN(data111)){
const err227 = {instancePath:instancePath+"/annual_revenue",schemaPath:"#/properties/annual_revenue/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema77.properties.annual_revenue,data:data111};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
if(data.annual_revenue_min !== undefined){
let data112 = data.annual_revenue_min;
if(!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))){
const err228 = {instancePath:instancePath+"/annual_revenue_min",schemaPath:"#/properties/annual_revenue_min/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema77.properties.annual_revenue_min.type,parentSchema:schema77.properties.annual_revenue_min,data:data112};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if((typeof data112 == "number") && (isFinite(data112))){
if(data112 > 9007199254740991 || isNaN(data112)){
const err229 = {instancePath:instancePath+"/annual_revenue_min",schemaPath:"#/properties/annual_revenue_min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema77.properties.annual_revenue_min,data:data112};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(data112 < 0 || isNaN(data112)){
const err230 = {instancePath:instancePath+"/annual_revenue_min",schemaPath:"#/properties/annual_revenue_min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema77.properties.annual_revenue_min,data:data112};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
if(data.annual_revenue_max !== undefined){
let data113 = data.annual_revenue_max;
if(!(((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113))) && (isFinite(data113)))){
const err231 = {instancePath:instancePath+"/annual_revenue_max",schemaPath:"#/properties/annual_revenue_max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema77.properties.annual_revenue_max.type,parentSchema:schema77.properties.annual_revenue_max,data:data113};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if((typeof data113 == "number") && (isFinite(data113))){
if(data113 > 9007199254740991 || isNaN(data113)){
const err232 = {instancePath:instancePath+"/annual_revenue_max",schemaPath:"#/properties/annual_revenue_max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema77.properties.annual_revenue_max,data:data113};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(data113 < 0 || isNaN(data113)){
const err233 = {instancePath:instancePath+"/annual_revenue_max",schemaPath:"#/properties/annual_revenue_max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema77.properties.annual_revenue_max,data:data113};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
if(data.total_funding !== undefined){
let data114 = data.total_funding;
if(!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))){
const err234 = {instancePath:instancePath+"/total_funding",schemaPath:"#/properties/total_funding/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema77.properties.total_funding.type,parentSchema:schema77.properties.total_funding,data:data114};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 > 9007199254740991 || isNaN(data114)){
const err235 = {instancePath:instancePath+"/total_funding",schemaPath:"#/properties/total_funding/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema77.properties.total_funding,data:data114};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(data114 < 0 || isNaN(data114)){
const err236 = {instancePath:instancePath+"/total_funding",schemaPath:"#/properties/total_funding/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema77.properties.total_funding,data:data114};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
if(data.total_funding_min !== undefined){
let data115 = data.total_funding_min;
if(!(((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115))) && (isFinite(data115)))){
const err237 = {instancePath:instancePath+"/total_funding_min",schemaPath:"#/properties/total_funding_min/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema77.properties.total_funding_min.type,parentSchema:schema77.properties.total_funding_min,data:data115};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 > 9007199254740991 || isNaN(data115)){
const err238 = {instancePath:instancePath+"/total_funding_min",schemaPath:"#/properties/total_funding_min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema77.properties.total_funding_min,data:data115};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(data115 < 0 || isNaN(data115)){
const err239 = {instancePath:instancePath+"/total_funding_min",schemaPath:"#/properties/total_funding_min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema77.properties.total_funding_min,data:data115};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
if(data.total_funding_max !== undefined){
let data116 = data.total_funding_max;
if(!(((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116))) && (isFinite(data116)))){
const err240 = {instancePath:instancePath+"/total_funding_max",schemaPath:"#/properties/total_funding_max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema77.properties.total_funding_max.type,parentSchema:schema77.properties.total_funding_max,data:data116};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if((typeof data116 == "number") && (isFinite(data116))){
if(data116 > 9007199254740991 || isNaN(data116)){
const err241 = {instancePath:instancePath+"/total_funding_max",schemaPath:"#/properties/total_funding_max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema77.properties.total_funding_max,data:data116};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(data116 < 0 || isNaN(data116)){
const err242 = {instancePath:instancePath+"/total_funding_max",schemaPath:"#/properties/total_funding_max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema77.properties.total_funding_max,data:data116};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
}
if(data.latest_funding_amount_min !== undefined){
let data117 = data.latest_funding_amount_min;
if(!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))){
const err243 = {instancePath:instancePath+"/latest_funding_amount_min",schemaPath:"#/properties/latest_funding_amount_min/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema77.properties.latest_funding_amount_min.type,parentSchema:schema77.properties.latest_funding_amount_min,data:data117};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 > 9007199254740991 || isNaN(data117)){
const err244 = {instancePath:instancePath+"/latest_funding_amount_min",schemaPath:"#/properties/latest_funding_amount_min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema77.properties.latest_funding_amount_min,data:data117};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(data117 < 0 || isNaN(data117)){
const err245 = {instancePath:instancePath+"/latest_funding_amount_min",schemaPath:"#/properties/latest_funding_amount_min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema77.properties.latest_funding_amount_min,data:data117};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
if(data.latest_funding_amount_max !== undefined){
let data118 = data.latest_funding_amount_max;
if(!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118)))){
const err246 = {instancePath:instancePath+"/latest_funding_amount_max",schemaPath:"#/properties/latest_funding_amount_max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema77.properties.latest_funding_amount_max.type,parentSchema:schema77.properties.latest_funding_amount_max,data:data118};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 > 9007199254740991 || isNaN(data118)){
const err247 = {instancePath:instancePath+"/latest_funding_amount_max",schemaPath:"#/properties/latest_funding_amount_max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema77.properties.latest_funding_amount_max,data:data118};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(data118 < 0 || isNaN(data118)){
const err248 = {instancePath:instancePath+"/latest_funding_amount_max",schemaPath:"#/properties/latest_funding_amount_max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema77.properties.latest_funding_amount_max,data:data118};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
}
if(data.ordering !== undefined){
let data119 = data.ordering;
if(Array.isArray(data119)){
if(data119.length > 10){
const err249 = {instancePath:instancePath+"/ordering",schemaPath:"#/properties/ordering/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema77.properties.ordering,data:data119};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
const len52 = data119.length;
for(let i52=0; i52<len52; i52++){
let data120 = data119[i52];
if(typeof data120 !== "string"){
const err250 = {instancePath:instancePath+"/ordering/" + i52,schemaPath:"#/properties/ordering/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.ordering.items.type,parentSchema:schema77.properties.ordering.items,data:data120};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data120 === "created_at") || (data120 === "-created_at")) || (data120 === "updated_at")) || (data120 === "-updated_at")) || (data120 === "first_name")) || (data120 === "-first_name")) || (data120 === "last_name")) || (data120 === "-last_name")) || (data120 === "title")) || (data120 === "-title")) || (data120 === "email")) || (data120 === "-email")) || (data120 === "email_status")) || (data120 === "-email_status")) || (data120 === "seniority")) || (data120 === "-seniority")) || (data120 === "departments")) || (data120 === "-departments")) || (data120 === "mobile_phone")) || (data120 === "-mobile_phone")) || (data120 === "employees")) || (data120 === "-employees")) || (data120 === "annual_revenue")) || (data120 === "-annual_revenue")) || (data120 === "total_funding")) || (data120 === "-total_funding")) || (data120 === "company")) || (data120 === "-company")) || (data120 === "industry")) || (data120 === "-industry")) || (data120 === "keywords")) || (data120 === "-keywords")) || (data120 === "technologies")) || (data120 === "-technologies")) || (data120 === "company_address")) || (data120 === "-company_address")) || (data120 === "latest_funding_amount")) || (data120 === "-latest_funding_amount")) || (data120 === "company_name_for_emails")) || (data120 === "-company_name_for_emails")) || (data120 === "corporate_phone")) || (data120 === "-corporate_phone")) || (data120 === "company_phone")) || (data120 === "-company_phone")) || (data120 === "company_city")) || (data120 === "-company_city")) || (data120 === "company_state")) || (data120 === "-company_state")) || (data120 === "company_country")) || (data120 === "-company_country")) || (data120 === "company_linkedin_url")) || (data120 === "-company_linkedin_url")) || (data120 === "latest_funding")) || (data120 === "-latest_funding")) || (data120 === "last_raised_at")) || (data120 === "-last_raised_at")) || (data120 === "work_direct_phone")) || (data120 === "-work_direct_phone")) || (data120 === "home_phone")) || (data120 === "-home_phone")) || (data120 === "other_phone")) || (data120 === "-other_phone")) || (data120 === "stage")) || (data120 === "-stage")) || (data120 === "person_linkedin_url")) || (data120 === "-person_linkedin_url")) || (data120 === "website")) || (data120 === "-website")) || (data120 === "city")) || (data120 === "-city")) || (data120 === "state")) || (data120 === "-state")) || (data120 === "country")) || (data120 === "-country")) || (data120 === "facebook_url")) || (data120 === "-facebook_url")) || (data120 === "twitter_url")) || (data120 === "-twitter_url"))){
const err251 = {instancePath:instancePath+"/ordering/" + i52,schemaPath:"#/properties/ordering/items/enum",keyword:"enum",params:{allowedValues: schema77.properties.ordering.items.enum},message:"must be equal to one of the allowed values",schema:schema77.properties.ordering.items.enum,parentSchema:schema77.properties.ordering.items,data:data120};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
}
else {
const err252 = {instancePath:instancePath+"/ordering",schemaPath:"#/properties/ordering/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.ordering.type,parentSchema:schema77.properties.ordering,data:data119};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data.page !== undefined){
let data121 = data.page;
if(!(((typeof data121 == "number") && (!(data121 % 1) && !isNaN(data121))) && (isFinite(data121)))){
const err253 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema77.properties.page.type,parentSchema:schema77.properties.page,data:data121};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if((typeof data121 == "number") && (isFinite(data121))){
if(data121 > 9007199254740991 || isNaN(data121)){
const err254 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema77.properties.page,data:data121};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(data121 < 1 || isNaN(data121)){
const err255 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema77.properties.page,data:data121};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
}
if(data.page_size !== undefined){
let data122 = data.page_size;
if(!(((typeof data122 == "number") && (!(data122 % 1) && !isNaN(data122))) && (isFinite(data122)))){
const err256 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema77.properties.page_size.type,parentSchema:schema77.properties.page_size,data:data122};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 > 9007199254740991 || isNaN(data122)){
const err257 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema77.properties.page_size,data:data122};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(data122 < 1 || isNaN(data122)){
const err258 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema77.properties.page_size,data:data122};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
if(data.cursor !== undefined){
let data123 = data.cursor;
if(typeof data123 === "string"){
if(func1(data123) > 65536){
const err259 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:schema77.properties.cursor,data:data123};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
else {
const err260 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.cursor.type,parentSchema:schema77.properties.cursor,data:data123};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data.distinct !== undefined){
let data124 = data.distinct;
if(typeof data124 !== "boolean"){
const err261 = {instancePath:instancePath+"/distinct",schemaPath:"#/properties/distinct/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema77.properties.distinct.type,parentSchema:schema77.properties.distinct,data:data124};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data.limit !== undefined){
let data125 = data.limit;
if(!(((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125))) && (isFinite(data125)))){
const err262 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema77.properties.limit.type,parentSchema:schema77.properties.limit,data:data125};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 > 9007199254740991 || isNaN(data125)){
const err263 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema77.properties.limit,data:data125};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(data125 < 1 || isNaN(data125)){
const err264 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema77.properties.limit,data:data125};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
}
else {
const err265 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema77.type,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":{"first_name":true,"last_name":true,"email":true,"email_status":true,"title":true,"seniority":true,"department":true,"departments":true,"stage":true,"contact_location":true,"city":true,"state":true,"country":true,"mobile_phone":true,"work_direct_phone":true,"home_phone":true,"other_phone":true,"person_linkedin_url":true,"website":true,"facebook_url":true,"twitter_url":true,"search":true,"exclude_titles":true,"exclude_seniorities":true,"exclude_departments":true,"exclude_contact_locations":true,"created_at_after":true,"created_at_before":true,"updated_at_after":true,"updated_at_before":true,"company":true,"include_company_name":true,"exclude_company_name":true,"exclude_company_ids":true,"company_name_for_emails":true,"company_location":true,"company_address":true,"exclude_company_locations":true,"company_city":true,"company_state":true,"company_country":true,"company_phone":true,"corporate_phone":true,"company_linkedin_url":true,"include_domain_list":true,"exclude_domain_list":true,"industries":true,"exclude_industries":true,"technologies":true,"technologies_uids":true,"exclude_technologies":true,"keywords":true,"keywords_and":true,"exclude_keywords":true,"keyword_search_fields":true,"keyword_exclude_fields":true,"employees_count":true,"employees_min":true,"employees_max":true,"annual_revenue":true,"annual_revenue_min":true,"annual_revenue_max":true,"total_funding":true,"total_funding_min":true,"total_funding_max":true,"latest_funding_amount_min":true,"latest_funding_amount_max":true,"ordering":true,"page":true,"page_size":true,"cursor":true,"distinct":true,"limit":true},"dynamicProps":false,"dynamicItems":false};

export const getContact_path = validate61;
const schema78 = {"$id":"getContact_path","type":"object","properties":{"contact_uuid":{"type":"string","format":"uuid"}},"required":["contact_uuid"]};
const formats24 = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="getContact_path" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contact_uuid === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contact_uuid"},message:"must have required property '"+"contact_uuid"+"'",schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.contact_uuid !== undefined){
let data0 = data.contact_uuid;
if(typeof data0 === "string"){
if(!(formats24.test(data0))){
const err1 = {instancePath:instancePath+"/contact_uuid",schemaPath:"#/properties/contact_uuid/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\"",schema:"uuid",parentSchema:schema78.properties.contact_uuid,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/contact_uuid",schemaPath:"#/properties/contact_uuid/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.contact_uuid.type,parentSchema:schema78.properties.contact_uuid,data:data0};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema78.type,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":{"contact_uuid":true},"dynamicProps":false,"dynamicItems":false};

export const getContact_query = validate62;
const schema79 = {"$id":"getContact_query","type":"object","properties":{},"required":[]};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="getContact_query" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.type,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const getImportInstructions_path = validate63;
const schema80 = {"$id":"getImportInstructions_path","type":"object","properties":{},"required":[]};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="getImportInstructions_path" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema80.type,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const getImportInstructions_query = validate64;
const schema81 = {"$id":"getImportInstructions_query","type":"object","properties":{},"required":[]};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="getImportInstructions_query" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema81.type,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const createImport_path = validate65;
const schema82 = {"$id":"createImport_path","type":"object","properties":{},"required":[]};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="createImport_path" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema82.type,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const createImport_query = validate66;
const schema83 = {"$id":"createImport_query","type":"object","properties":{},"required":[]};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="createImport_query" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema83.type,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const getImport_path = validate67;
const schema84 = {"$id":"getImport_path","type":"object","properties":{"job_id":{"type":"string","format":"uuid"}},"required":["job_id"]};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="getImport_path" */;
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
if(data.job_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "job_id"},message:"must have required property '"+"job_id"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.job_id !== undefined){
let data0 = data.job_id;
if(typeof data0 === "string"){
if(!(formats24.test(data0))){
const err1 = {instancePath:instancePath+"/job_id",schemaPath:"#/properties/job_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\"",schema:"uuid",parentSchema:schema84.properties.job_id,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/job_id",schemaPath:"#/properties/job_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.properties.job_id.type,parentSchema:schema84.properties.job_id,data:data0};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema84.type,parentSchema:schema84,data};
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
validate67.evaluated = {"props":{"job_id":true},"dynamicProps":false,"dynamicItems":false};

export const getImport_query = validate68;
const schema85 = {"$id":"getImport_query","type":"object","properties":{"include_errors":{"type":"boolean","default":false}},"required":[]};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="getImport_query" */;
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
if(data.include_errors === undefined){
data.include_errors = false;
}
let data0 = data.include_errors;
if(typeof data0 !== "boolean"){
const err0 = {instancePath:instancePath+"/include_errors",schemaPath:"#/properties/include_errors/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema85.properties.include_errors.type,parentSchema:schema85.properties.include_errors,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema85.type,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":{"include_errors":true},"dynamicProps":false,"dynamicItems":false};

export const listImportErrors_path = validate69;
const schema86 = {"$id":"listImportErrors_path","type":"object","properties":{"job_id":{"type":"string","format":"uuid"}},"required":["job_id"]};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="listImportErrors_path" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.job_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "job_id"},message:"must have required property '"+"job_id"+"'",schema:schema86.required,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.job_id !== undefined){
let data0 = data.job_id;
if(typeof data0 === "string"){
if(!(formats24.test(data0))){
const err1 = {instancePath:instancePath+"/job_id",schemaPath:"#/properties/job_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\"",schema:"uuid",parentSchema:schema86.properties.job_id,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/job_id",schemaPath:"#/properties/job_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema86.properties.job_id.type,parentSchema:schema86.properties.job_id,data:data0};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema86.type,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":{"job_id":true},"dynamicProps":false,"dynamicItems":false};

export const listImportErrors_query = validate70;
const schema87 = {"$id":"listImportErrors_query","type":"object","properties":{"limit":{"type":"integer","minimum":1,"maximum":9007199254740991,"default":1000},"offset":{"type":"integer","minimum":0,"maximum":9007199254740991,"default":0}},"required":[]};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="listImportErrors_query" */;
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
if(data.limit === undefined){
data.limit = 1000;
}
if(data.offset === undefined){
data.offset = 0;
}
let data0 = data.limit;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema87.properties.limit.type,parentSchema:schema87.properties.limit,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema87.properties.limit,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema87.properties.limit,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
let data1 = data.offset;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema87.properties.offset.type,parentSchema:schema87.properties.offset,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema87.properties.offset,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema87.properties.offset,data:data1};
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
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema87.type,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":{"limit":true,"offset":true},"dynamicProps":false,"dynamicItems":false};

export const registerUserV2_path = validate71;
const schema88 = {"$id":"registerUserV2_path","type":"object","properties":{},"required":[]};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="registerUserV2_path" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema88.type,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const registerUserV2_query = validate72;
const schema89 = {"$id":"registerUserV2_query","type":"object","properties":{},"required":[]};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="registerUserV2_query" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.type,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const registerUserV2_body = validate73;
const schema90 = {"$id":"registerUserV2_body","allOf":[{"$ref":"api#/components/schemas/UserRegister"}]};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.email === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.password === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "email")) || (key0 === "password"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data};
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
if(typeof data0 === "string"){
if(func1(data0) > 200){
const err4 = {instancePath:instancePath+"/name",schemaPath:"api#/components/schemas/PersonName/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema40,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func1(data0) < 1){
const err5 = {instancePath:instancePath+"/name",schemaPath:"api#/components/schemas/PersonName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40,data:data0};
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
const err6 = {instancePath:instancePath+"/name",schemaPath:"api#/components/schemas/PersonName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.type,parentSchema:schema40,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.email !== undefined){
let data1 = data.email;
if(typeof data1 === "string"){
if(func1(data1) > 254){
const err7 = {instancePath:instancePath+"/email",schemaPath:"api#/components/schemas/EmailInput/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema41,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func1(data1) < 3){
const err8 = {instancePath:instancePath+"/email",schemaPath:"api#/components/schemas/EmailInput/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema41,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern4.test(data1)){
const err9 = {instancePath:instancePath+"/email",schemaPath:"api#/components/schemas/EmailInput/pattern",keyword:"pattern",params:{pattern: "^\\s*[!-?A-~]+@[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)+\\s*$"},message:"must match pattern \""+"^\\s*[!-?A-~]+@[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)+\\s*$"+"\"",schema:"^\\s*[!-?A-~]+@[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)+\\s*$",parentSchema:schema41,data:data1};
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
const err10 = {instancePath:instancePath+"/email",schemaPath:"api#/components/schemas/EmailInput/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.password !== undefined){
let data2 = data.password;
if(typeof data2 === "string"){
if(func1(data2) > 128){
const err11 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema39.properties.password,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func1(data2) < 8){
const err12 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters",schema:8,parentSchema:schema39.properties.password,data:data2};
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
const err13 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.password.type,parentSchema:schema39.properties.password,data:data2};
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
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="registerUserV2_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate74(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const loginUserV2_path = validate76;
const schema94 = {"$id":"loginUserV2_path","type":"object","properties":{},"required":[]};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="loginUserV2_path" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema94.type,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const loginUserV2_query = validate77;
const schema95 = {"$id":"loginUserV2_query","type":"object","properties":{},"required":[]};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="loginUserV2_query" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema95.type,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const loginUserV2_body = validate78;
const schema96 = {"$id":"loginUserV2_body","allOf":[{"$ref":"api#/components/schemas/UserLogin"}]};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.password === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "email") || (key0 === "password"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.email !== undefined){
let data0 = data.email;
if(typeof data0 === "string"){
if(func1(data0) > 254){
const err3 = {instancePath:instancePath+"/email",schemaPath:"api#/components/schemas/EmailInput/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func1(data0) < 3){
const err4 = {instancePath:instancePath+"/email",schemaPath:"api#/components/schemas/EmailInput/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern4.test(data0)){
const err5 = {instancePath:instancePath+"/email",schemaPath:"api#/components/schemas/EmailInput/pattern",keyword:"pattern",params:{pattern: "^\\s*[!-?A-~]+@[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)+\\s*$"},message:"must match pattern \""+"^\\s*[!-?A-~]+@[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)+\\s*$"+"\"",schema:"^\\s*[!-?A-~]+@[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)+\\s*$",parentSchema:schema41,data:data0};
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
const err6 = {instancePath:instancePath+"/email",schemaPath:"api#/components/schemas/EmailInput/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.password !== undefined){
let data1 = data.password;
if(typeof data1 === "string"){
if(func1(data1) > 128){
const err7 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema45.properties.password,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func1(data1) < 1){
const err8 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema45.properties.password,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.password.type,parentSchema:schema45.properties.password,data:data1};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="loginUserV2_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate79(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const logoutUserV2_path = validate81;
const schema99 = {"$id":"logoutUserV2_path","type":"object","properties":{},"required":[]};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="logoutUserV2_path" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema99.type,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const logoutUserV2_query = validate82;
const schema100 = {"$id":"logoutUserV2_query","type":"object","properties":{},"required":[]};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="logoutUserV2_query" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema100.type,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const logoutUserV2_body = validate83;
const schema101 = {"$id":"logoutUserV2_body","allOf":[{"$ref":"api#/components/schemas/LogoutRequest"}]};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="logoutUserV2_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "refresh_token")){
const err0 = {instancePath,schemaPath:"api#/components/schemas/LogoutRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.refresh_token !== undefined){
let data0 = data.refresh_token;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/refresh_token",schemaPath:"api#/components/schemas/LogoutRequest/properties/refresh_token/type",keyword:"type",params:{type: schema50.properties.refresh_token.type},message:"must be string,null",schema:schema50.properties.refresh_token.type,parentSchema:schema50.properties.refresh_token,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(func1(data0) > 4096){
const err2 = {instancePath:instancePath+"/refresh_token",schemaPath:"api#/components/schemas/LogoutRequest/properties/refresh_token/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema50.properties.refresh_token,data:data0};
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
}
else {
const err3 = {instancePath,schemaPath:"api#/components/schemas/LogoutRequest/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getSessionV2_path = validate84;
const schema103 = {"$id":"getSessionV2_path","type":"object","properties":{},"required":[]};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="getSessionV2_path" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema103.type,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const getSessionV2_query = validate85;
const schema104 = {"$id":"getSessionV2_query","type":"object","properties":{},"required":[]};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="getSessionV2_query" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema104.type,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const refreshTokensV2_path = validate86;
const schema105 = {"$id":"refreshTokensV2_path","type":"object","properties":{},"required":[]};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="refreshTokensV2_path" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema105.type,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const refreshTokensV2_query = validate87;
const schema106 = {"$id":"refreshTokensV2_query","type":"object","properties":{},"required":[]};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="refreshTokensV2_query" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema106.type,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const refreshTokensV2_body = validate88;
const schema107 = {"$id":"refreshTokensV2_body","allOf":[{"$ref":"api#/components/schemas/RefreshTokenRequest"}]};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="refreshTokensV2_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.refresh_token === undefined){
const err0 = {instancePath,schemaPath:"api#/components/schemas/RefreshTokenRequest/required",keyword:"required",params:{missingProperty: "refresh_token"},message:"must have required property '"+"refresh_token"+"'",schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "refresh_token")){
const err1 = {instancePath,schemaPath:"api#/components/schemas/RefreshTokenRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.refresh_token !== undefined){
let data0 = data.refresh_token;
if(typeof data0 === "string"){
if(func1(data0) > 4096){
const err2 = {instancePath:instancePath+"/refresh_token",schemaPath:"api#/components/schemas/RefreshTokenRequest/properties/refresh_token/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema56.properties.refresh_token,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/refresh_token",schemaPath:"api#/components/schemas/RefreshTokenRequest/properties/refresh_token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema56.properties.refresh_token,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/refresh_token",schemaPath:"api#/components/schemas/RefreshTokenRequest/properties/refresh_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.refresh_token.type,parentSchema:schema56.properties.refresh_token,data:data0};
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
const err5 = {instancePath,schemaPath:"api#/components/schemas/RefreshTokenRequest/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const getProfileV2_path = validate89;
const schema109 = {"$id":"getProfileV2_path","type":"object","properties":{},"required":[]};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="getProfileV2_path" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema109.type,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const getProfileV2_query = validate90;
const schema110 = {"$id":"getProfileV2_query","type":"object","properties":{},"required":[]};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="getProfileV2_query" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema110.type,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const updateProfileV2_path = validate91;
const schema111 = {"$id":"updateProfileV2_path","type":"object","properties":{},"required":[]};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="updateProfileV2_path" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema111.type,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const updateProfileV2_query = validate92;
const schema112 = {"$id":"updateProfileV2_query","type":"object","properties":{},"required":[]};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="updateProfileV2_query" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema112.type,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const updateProfileV2_body = validate93;
const schema113 = {"$id":"updateProfileV2_body","allOf":[{"$ref":"api#/components/schemas/ProfileUpdate"}]};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "job_title")) || (key0 === "bio")) || (key0 === "timezone")) || (key0 === "avatar_url")) || (key0 === "notifications")) || (key0 === "role"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func1(data0) > 200){
const err1 = {instancePath:instancePath+"/name",schemaPath:"api#/components/schemas/PersonName/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema40,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/name",schemaPath:"api#/components/schemas/PersonName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40,data:data0};
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
const err3 = {instancePath:instancePath+"/name",schemaPath:"api#/components/schemas/PersonName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.type,parentSchema:schema40,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.job_title !== undefined){
let data1 = data.job_title;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/job_title",schemaPath:"#/properties/job_title/type",keyword:"type",params:{type: schema62.properties.job_title.type},message:"must be string,null",schema:schema62.properties.job_title.type,parentSchema:schema62.properties.job_title,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 200){
const err5 = {instancePath:instancePath+"/job_title",schemaPath:"#/properties/job_title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema62.properties.job_title,data:data1};
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
if(data.bio !== undefined){
let data2 = data.bio;
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/bio",schemaPath:"#/properties/bio/type",keyword:"type",params:{type: schema62.properties.bio.type},message:"must be string,null",schema:schema62.properties.bio.type,parentSchema:schema62.properties.bio,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(func1(data2) > 5000){
const err7 = {instancePath:instancePath+"/bio",schemaPath:"#/properties/bio/maxLength",keyword:"maxLength",params:{limit: 5000},message:"must NOT have more than 5000 characters",schema:5000,parentSchema:schema62.properties.bio,data:data2};
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
if(data.timezone !== undefined){
let data3 = data.timezone;
if(typeof data3 === "string"){
if(func1(data3) > 100){
const err8 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema62.properties.timezone,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func1(data3) < 1){
const err9 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema62.properties.timezone,data:data3};
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
const err10 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.timezone.type,parentSchema:schema62.properties.timezone,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.avatar_url !== undefined){
let data4 = data.avatar_url;
if((typeof data4 !== "string") && (data4 !== null)){
const err11 = {instancePath:instancePath+"/avatar_url",schemaPath:"#/properties/avatar_url/type",keyword:"type",params:{type: schema62.properties.avatar_url.type},message:"must be string,null",schema:schema62.properties.avatar_url.type,parentSchema:schema62.properties.avatar_url,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data4 === "string"){
if(func1(data4) > 2048){
const err12 = {instancePath:instancePath+"/avatar_url",schemaPath:"#/properties/avatar_url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema62.properties.avatar_url,data:data4};
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
if(data.notifications !== undefined){
let data5 = data.notifications;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!((key1 === "weeklyReports") || (key1 === "newLeadAlerts"))){
const err13 = {instancePath:instancePath+"/notifications",schemaPath:"api#/components/schemas/NotificationsUpdate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema64,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.weeklyReports !== undefined){
let data6 = data5.weeklyReports;
if(typeof data6 !== "boolean"){
const err14 = {instancePath:instancePath+"/notifications/weeklyReports",schemaPath:"api#/components/schemas/NotificationsUpdate/properties/weeklyReports/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema64.properties.weeklyReports.type,parentSchema:schema64.properties.weeklyReports,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.newLeadAlerts !== undefined){
let data7 = data5.newLeadAlerts;
if(typeof data7 !== "boolean"){
const err15 = {instancePath:instancePath+"/notifications/newLeadAlerts",schemaPath:"api#/components/schemas/NotificationsUpdate/properties/newLeadAlerts/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema64.properties.newLeadAlerts.type,parentSchema:schema64.properties.newLeadAlerts,data:data7};
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
const err16 = {instancePath:instancePath+"/notifications",schemaPath:"api#/components/schemas/NotificationsUpdate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema64.type,parentSchema:schema64,data:data5};
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
let data8 = data.role;
if(typeof data8 !== "string"){
const err17 = {instancePath:instancePath+"/role",schemaPath:"api#/components/schemas/Role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.type,parentSchema:schema65,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((data8 === "Member") || (data8 === "Admin"))){
const err18 = {instancePath:instancePath+"/role",schemaPath:"api#/components/schemas/Role/enum",keyword:"enum",params:{allowedValues: schema65.enum},message:"must be equal to one of the allowed values",schema:schema65.enum,parentSchema:schema65,data:data8};
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
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="updateProfileV2_body" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate94(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const promoteProfileV2_path = validate96;
const schema118 = {"$id":"promoteProfileV2_path","type":"object","properties":{},"required":[]};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="promoteProfileV2_path" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema118.type,parentSchema:schema118,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const promoteProfileV2_query = validate97;
const schema119 = {"$id":"promoteProfileV2_query","type":"object","properties":{},"required":[]};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="promoteProfileV2_query" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema119.type,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const requests = {
  getApiMetadata: { path: getApiMetadata_path, query: getApiMetadata_query },
  getHealth: { path: getHealth_path, query: getHealth_query },
  registerUser: { path: registerUser_path, query: registerUser_query, body: registerUser_body },
  loginUser: { path: loginUser_path, query: loginUser_query, body: loginUser_body },
  logoutUser: { path: logoutUser_path, query: logoutUser_query, body: logoutUser_body },
  getSession: { path: getSession_path, query: getSession_query },
  refreshTokens: { path: refreshTokens_path, query: refreshTokens_query, body: refreshTokens_body },
  getProfile: { path: getProfile_path, query: getProfile_query },
  updateProfile: { path: updateProfile_path, query: updateProfile_query, body: updateProfile_body },
  listContacts: { path: listContacts_path, query: listContacts_query },
  createContact: { path: createContact_path, query: createContact_query, body: createContact_body },
  countContacts: { path: countContacts_path, query: countContacts_query },
  listContactUuids: { path: listContactUuids_path, query: listContactUuids_query },
  getContact: { path: getContact_path, query: getContact_query },
  getImportInstructions: { path: getImportInstructions_path, query: getImportInstructions_query },
  createImport: { path: createImport_path, query: createImport_query },
  getImport: { path: getImport_path, query: getImport_query },
  listImportErrors: { path: listImportErrors_path, query: listImportErrors_query },
  registerUserV2: { path: registerUserV2_path, query: registerUserV2_query, body: registerUserV2_body },
  loginUserV2: { path: loginUserV2_path, query: loginUserV2_query, body: loginUserV2_body },
  logoutUserV2: { path: logoutUserV2_path, query: logoutUserV2_query, body: logoutUserV2_body },
  getSessionV2: { path: getSessionV2_path, query: getSessionV2_query },
  refreshTokensV2: { path: refreshTokensV2_path, query: refreshTokensV2_query, body: refreshTokensV2_body },
  getProfileV2: { path: getProfileV2_path, query: getProfileV2_query },
  updateProfileV2: { path: updateProfileV2_path, query: updateProfileV2_query, body: updateProfileV2_body },
  promoteProfileV2: { path: promoteProfileV2_path, query: promoteProfileV2_query },
};
